import { spawnSync } from "node:child_process";

/** The result of a request. `missing` means status 404 or 410. */
export type FetchedText =
  | { readonly kind: "found"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly reason: string };

const seconds = 60;

/** Fetches the address and prints its status on a line, then the text. Runs in a child process, because reading the claims is synchronous. */
const program = `
const response = await fetch(process.argv[1], { signal: AbortSignal.timeout(${seconds * 1000}) });
process.stdout.write(response.status + "\\n" + (response.ok ? await response.text() : ""));
`;

/** Fetches a text over HTTP, synchronously. */
export function fetchText(address: string): FetchedText {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program, address],
    { encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY, timeout: (seconds + 10) * 1000 },
  );
  if (error) return { kind: "failed", reason: error.message };
  if (status !== 0) return { kind: "failed", reason: reasonIn(stderr) };
  const end = stdout.indexOf("\n");
  const answered = Number(stdout.slice(0, end));
  if (answered === 404 || answered === 410) return { kind: "missing" };
  if (answered < 200 || answered > 299) return { kind: "failed", reason: `it answered ${answered}` };
  return { kind: "found", text: stdout.slice(end + 1) };
}

/** The cause in Node's error output, such as `getaddrinfo ENOTFOUND example.org`. */
function reasonIn(printed: string): string {
  const [, cause] = /\[cause\]: (?:\w*Error: )?([^\n{]+)/.exec(printed) ?? [];
  const [, message] = /^\w*Error(?: \[\w+\])?: (.+)$/m.exec(printed) ?? [];
  return (cause ?? message ?? "no answer").trim();
}
