import type { Judged, JudgedClaim } from "./judged.ts";

/** Where a browser keeps its reader's view. */
export const viewKey = "my-view";

/** The view as a browser keeps it: its form, then a line for each claim, which ends in the id that it had if it was renamed since. */
export function storeView(judged: Judged): string {
  return ["1", ...[...judged].map(lineOf)].join("\n");
}

const lineOf = ([id, { judgement, version, formerId }]: readonly [string, JudgedClaim]): string =>
  `${judgement} ${id} ${version}${formerId === null ? "" : ` ${formerId}`}`;

/** Reads what a browser kept. Lines that it can't read are left out, and all of them where the form is another. */
export function readStoredView(text: string): Judged {
  const [form, ...lines] = text.split("\n");
  return new Map(form === "1" ? lines.flatMap(readLine) : []);
}

function readLine(line: string): readonly (readonly [id: string, claim: JudgedClaim])[] {
  const [, judgement, id, version, formerId = null] =
    /^(accept|reject) ([a-z0-9-]+) ([0-9a-f]{6})(?: ([a-z0-9-]+))?$/.exec(line) ?? [];
  return id !== undefined && version !== undefined && (judgement === "accept" || judgement === "reject")
    ? [[id, { judgement, version, formerId }]]
    : [];
}
