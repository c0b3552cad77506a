import type { Edit, Fix, SourceFile } from "../../claims/model/index.ts";

/** Applies fixes to a file. Returns the file and the applied fixes; a fix that overlaps an applied one is left for the next round. */
export function applyFixes<Fixed extends { readonly fix: Fix }>(
  file: SourceFile,
  fixes: readonly Fixed[],
): { readonly file: SourceFile; readonly applied: readonly Fixed[] } {
  const edits: Edit[] = [];
  const applied: Fixed[] = [];
  let path = file.path;
  for (const each of fixes) {
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

/** Applies edits that don't overlap; edits at the same place keep their order. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let kept = 0;
  for (const { start, end, insert } of edits.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(kept, start) + insert;
    kept = end;
  }
  return result + text.slice(kept);
}
