import { writeRecord, type Answers } from "../../contribute/write/index.ts";
import { link } from "../../claims/graph/index.ts";
import type { ParsedFile, SourceFile } from "../../claims/model/index.ts";
import { parse } from "../../claims/index.ts";
import { draftRules } from "../../check/drafts.ts";
import { check } from "../../check/index.ts";
import type { ExchangeClaim } from "./graph.ts";

/** A claim with the values that its file was written from. */
export interface MadeClaim {
  readonly claim: ExchangeClaim;
  readonly answers: Answers;
}

export interface Finished {
  readonly files: readonly SourceFile[];
  /** The paths of the claims that became drafts. */
  readonly drafts: ReadonlySet<string>;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

/** Makes a draft of each claim whose words the rules refuse, and checks what then is wrong. `claims` are by path. */
export function withDrafts(files: readonly SourceFile[], claims: ReadonlyMap<string, MadeClaim>): Finished {
  const parsed = files.map(parse);
  const errorsIn = (read: readonly ParsedFile[]) =>
    check(read, link(read)).filter(({ severity }) => severity === "error");
  const found = errorsIn(parsed);
  const ofWording = new Set(
    found.filter(({ rule, place }) => draftRules.has(rule) && claims.has(place.path)).map(({ place }) => place.path),
  );
  if (ofWording.size === 0) return { files, drafts: ofWording, errors: found.map(asError) };
  const rewritten = files.map((file) => {
    const made = claims.get(file.path);
    if (made === undefined || !ofWording.has(file.path)) return file;
    const answers = { ...made.answers, draft: "true", original: made.claim.text };
    return { path: file.path, text: writeRecord("claim", answers) };
  });
  const again = rewritten.map((file, index) => (file === files[index] ? (parsed[index] ?? parse(file)) : parse(file)));
  return { files: rewritten, drafts: ofWording, errors: errorsIn(again).map(asError) };
}

const asError = ({ place, message }: { readonly place: { readonly path: string }; readonly message: string }) => ({
  path: place.path,
  message,
});
