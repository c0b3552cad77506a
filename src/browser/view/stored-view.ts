import type { Judged, JudgedClaim } from "./judged.ts";

/** Where a browser keeps its reader's view. */
export const viewKey = "my-view";

/** The view as a browser keeps it: its form, then a line for each claim. */
export function storeView(judged: Judged): string {
  return ["1", ...[...judged].map(([id, { judgement, version }]) => `${judgement} ${id} ${version}`)].join("\n");
}

/** Reads what a browser kept. Lines that it can't read are left out, and all of them where the form is another. */
export function readStoredView(text: string): Judged {
  const [form, ...lines] = text.split("\n");
  return new Map(form === "1" ? lines.flatMap(readLine) : []);
}

function readLine(line: string): readonly (readonly [id: string, claim: JudgedClaim])[] {
  const [, judgement, id, version] = /^(accept|reject) ([a-z0-9-]+) ([0-9a-f]{6})$/.exec(line) ?? [];
  return id !== undefined && version !== undefined && (judgement === "accept" || judgement === "reject")
    ? [[id, { judgement, version, formerId: null }]]
    : [];
}
