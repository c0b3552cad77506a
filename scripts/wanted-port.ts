import { UsageError } from "./run-program.ts";

/** The port that the environment asks for (`PORT`), or 4321. Throws a `UsageError` for what is no port. */
export function wantedPort(): number {
  const text = process.env["PORT"] ?? "4321";
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`PORT is \`${text}\`; expected a number from 0 to 65535.`);
}
