import type { Debate, Finding, ParsedFile, PublicationHistory } from "../claims/model/index.ts";
import { inlineCode } from "../text/escape.ts";
import { contextOf, type Context } from "./context.ts";
import { applyExceptions, lightenDrafts } from "./exceptions.ts";
import { recordsNamed } from "./records-named.ts";
import { debateRules } from "./rules.ts";
import { writeId } from "./rules/unknown-ids.ts";

/**
 * All findings about the debate: those of `parse` for each file, and those of the rules, without the warnings that a
 * file allows. `published` is what was published before; empty if the claims folder has no history.
 */
export function check(
  files: readonly ParsedFile[],
  debate: Debate,
  published: PublicationHistory = { ids: [], sharedVersions: [], staleCitations: [] },
): readonly Finding[] {
  const context = contextOf(files, debate, published);
  const ofForm = files.flatMap(({ findings }) => findings.map((finding) => withKnownId(finding, context)));
  const ofDebate = debateRules.flatMap(({ id: rule, severity, check: find }) =>
    Array.from(find(context), (problem) => ({ rule, severity, ...problem })),
  );
  return applyExceptions(lightenDrafts([...ofForm, ...ofDebate], files), context);
}

/**
 * A finding of form with the id that its value may stand for as help and fix, if the debate has a record with that id.
 */
function withKnownId(finding: Finding, { debate, retired, knows, textOf }: Context): Finding {
  const { mayMean, ...found } = finding;
  if (mayMean === undefined) return finding;
  const { id, of, words, fix } = mayMean;
  if (!retired.has(id) && of.some((kind) => knows(kind, id)))
    return fix === null
      ? { ...found, help: `Did you mean ${inlineCode(id)}?` }
      : { ...found, help: `Write ${inlineCode(id)}.`, fix };
  const [named, ...others] = of.flatMap((kind) => recordsNamed(kind, words, debate));
  if (named === undefined) return finding;
  const ids = [named, ...others].slice(0, 5).map((each) => inlineCode(each.id));
  if (others.length > 0) return { ...found, help: `It can be one of these: ${ids.join(", ")}.` };
  const { path, start, end } = finding.place;
  return textOf(path).slice(start, end) === words && named.isWhole
    ? { ...found, help: `Write ${inlineCode(named.id)}.`, fix: writeId(named.id, finding.place) }
    : { ...found, help: `Did you mean ${inlineCode(named.id)}?` };
}
