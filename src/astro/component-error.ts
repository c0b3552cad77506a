import { dirname, relative } from "node:path";

/** The code of a map's own component has failed. The message names its file, line and column. */
export class ComponentError extends Error {}

/** The error as a `ComponentError`, if it comes from a component in `folder`; otherwise the error itself. */
export function namingComponent(error: unknown, folder: string): unknown {
  if (!(error instanceof Error)) return error;
  const frame = (error.stack ?? "")
    .split("\n")
    .find((line) => line.includes(`${folder}/`) && /\.astro:\d+:\d+/.test(line));
  if (frame === undefined) return error;
  const place = frame.slice(frame.indexOf(folder)).replace(/\)?$/, "");
  return new ComponentError(`${relative(dirname(folder), place)}: ${error.message}`);
}
