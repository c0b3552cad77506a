import type { Debate, Finding, ParsedFile, PublicationHistory } from "../claims/model/index.ts";
import { contextOf } from "./context.ts";
import { lightenDrafts } from "./drafts.ts";
import { applyExceptions } from "./exceptions.ts";
import { debateRules, historyRules } from "./list.ts";
import { withKnownIds } from "./known-ids.ts";
import { rules } from "./rules.ts";

/**
 * All findings about the debate: those of `parse` for each file, and those of the rules, without the warnings that a file
 * allows. `published` is what was published before; empty if the claims folder has no history.
 */
export function check(
  files: readonly ParsedFile[],
  debate: Debate,
  published: PublicationHistory = { ids: [], sharedVersions: [], staleCitations: [] },
): readonly Finding[] {
  const context = contextOf(files, debate, published);
  const found = debateRules.flatMap(({ id: rule, severity, check: find }) =>
    find(context).map((problem) => ({ rule, severity, ...problem })),
  );
  const foundInHistory = historyRules.flatMap(({ id: rule, severity, check: find }) =>
    find(context, published).map((problem) => ({ rule, severity, ...problem })),
  );
  const ofForm = withKnownIds(
    files.flatMap(({ findings }) => findings),
    debate,
  );
  const all = [...ofForm, ...found, ...foundInHistory];
  return applyExceptions(lightenDrafts(all, files), context, rules);
}
