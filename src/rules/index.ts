import type { Debate, Finding, ParsedFile, Published } from "../model/index.ts";
import { contextOf } from "./context.ts";
import { excuse } from "./excuse.ts";
import { debateRules, historyRules } from "./list.ts";
import { rules } from "./rules.ts";

/**
 * Everything that is wrong with the debate: what `parse` found in each file, and what the rules find in the whole, without
 * the warnings that a file is excused from. What was published before is known where the claims folder has a history.
 */
export function check(
  files: readonly ParsedFile[],
  debate: Debate,
  published: Published = { ids: [], namesakes: [] },
): readonly Finding[] {
  const context = contextOf(files, debate, published);
  const found = debateRules.flatMap(({ id: rule, severity, check: find }) =>
    find(context).map((problem) => ({ rule, severity, ...problem })),
  );
  const lost = historyRules.flatMap(({ id: rule, severity, check: find }) =>
    find(context, published).map((problem) => ({ rule, severity, ...problem })),
  );
  return excuse([...files.flatMap(({ findings }) => findings), ...found, ...lost], context, rules);
}
