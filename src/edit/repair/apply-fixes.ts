import type { Edit, Fix, SourceFile } from "../../model/index.ts";

/** A file with fixes made, and the fixes that were: one that touches what another has changed waits for the next round. */
export function applyFixes<Fixed extends { readonly fix: Fix }>(
  file: SourceFile,
  wanted: readonly Fixed[],
): { readonly file: SourceFile; readonly applied: readonly Fixed[] } {
  const edits: Edit[] = [];
  const applied: Fixed[] = [];
  let path = file.path;
  for (const each of wanted) {
    const { fix } = each;
    if (fix.kind === "move") {
      if (path !== file.path) continue;
      path = fix.path;
    } else if (fix.edits.some((edit) => edits.some((other) => touches(edit, other)))) continue;
    else edits.push(...fix.edits);
    applied.push(each);
  }
  return { file: { path, text: edited(file.text, edits) }, applied };
}

const touches = (one: Edit, other: Edit): boolean => one.start <= other.end && other.start <= one.end;

/** A text with edits made that don't touch one another; those of one place in their order. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let kept = 0;
  for (const { start, end, insert } of edits.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(kept, start) + insert;
    kept = end;
  }
  return result + text.slice(kept);
}
