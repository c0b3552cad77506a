import type { Judged, JudgedClaim } from "./judged.ts";

/** The name under which the browser keeps the reader's view. */
export const viewKey = "my-view";

/** Writes a view as the browser keeps it: the version of the format, then a line for each claim: judgement, id, version and, if it was renamed, its former id. */
export function storeView(judged: Judged): string {
  return ["1", ...[...judged].map(lineOf)].join("\n");
}

const lineOf = ([id, { judgement, version, formerId }]: readonly [string, JudgedClaim]): string =>
  `${judgement} ${id} ${version}${formerId === null ? "" : ` ${formerId}`}`;

/** Reads what `storeView` wrote. Lines that can't be read are left out; in another version of the format, all are. */
export function readStoredView(text: string): Judged {
  const [form, ...lines] = text.split("\n");
  return new Map(form === "1" ? lines.flatMap(readLine) : []);
}

function readLine(line: string): readonly (readonly [id: string, claim: JudgedClaim])[] {
  const [, judgement, id, version, formerId = null] =
    /^(accept|reject) ([a-z0-9-]+) ([0-9a-f]{6,64})(?: ([a-z0-9-]+))?$/.exec(line) ?? [];
  return id !== undefined && version !== undefined && (judgement === "accept" || judgement === "reject")
    ? [[id, { judgement, version, formerId }]]
    : [];
}
