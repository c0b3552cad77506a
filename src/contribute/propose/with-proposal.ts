import { check } from "../../check/index.ts";
import { locate } from "../../check/report/locate.ts";
import { link } from "../../claims/graph/index.ts";
import { referencesOf } from "../../claims/graph/references.ts";
import { fileKind, parse } from "../../claims/index.ts";
import type { Diagnostic, Finding, Id, ParsedFile, SourceFile } from "../../claims/model/index.ts";
import { evaluate } from "../../reasoning/index.ts";
import { memoize } from "../../text/memoize.ts";
import { findImpact, type Impact, type Side } from "../../versions/impact/find-impact.ts";
import { isEmpty, writeValues } from "../write/index.ts";
import type { Bundle } from "./bundle.ts";
import type { FormContext } from "./form-context.ts";
import { entriesOf, isSame, readSteps, valuesIn } from "./steps.ts";

/** A map with a proposal. */
export interface WithProposal extends Side {
  /** What the proposal changes, as far as the form knows the map: of what is there, sentences and relations. */
  readonly impact: Impact;
  /** What the checker finds in the files of the proposal, and in those that it changes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** So many files are parsed at a time, so that typing is not held up. */
const atOnce = 40;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Adds the files and changes of a proposal to a map. */
export async function withProposal(
  { files, changes }: Pick<Bundle, "files" | "changes">,
  map: FormContext,
): Promise<WithProposal> {
  const texts = [...changes.flatMap((change) => changed(change, map)), ...files];
  const own = texts.map(parse);
  const named = own.flatMap(({ record }) => (record ? referencesOf(record).map(({ id }) => id.value) : []));
  const there = [...(await claimsOf(map)), ...map.filesAround(named).map(parse)];
  const paths = new Set(texts.map(({ path }) => path));
  const parsed = [...there.filter(({ file }) => !paths.has(file.path)), ...own];
  const [before, after] = [sideOf(there), sideOf(parsed)];
  // The form knows only a part of the files that change.
  const nameOf = ({ rule, place, message }: Finding): string => `${rule} ${place.path} ${message}`;
  const known = new Set(changes.length === 0 ? [] : check(there, before.debate).map(nameOf));
  const findings = check(parsed, after.debate).filter(
    (finding) => paths.has(finding.place.path) && !known.has(nameOf(finding)),
  );
  return { ...after, impact: findImpact(before, after), diagnostics: locate(findings, texts, "") };
}

/** What the form knows of the file of a question or claim, changed. */
function changed({ path, text }: SourceFile, map: FormContext): readonly SourceFile[] {
  const { id } = fileKind(path);
  const present = (map.claim.get(id) ?? map.question.get(id))?.[1];
  const file = map.filesAround([id]).find((each) => each.path === present);
  if (file === undefined) return [];
  const values = valuesIn(file.text);
  const made = Object.entries(readSteps(text) ?? {}).map(([key, steps]) => {
    const all = [steps].flat();
    if (!Array.isArray(steps)) return [key, all[0]?.to ?? ""] as const;
    const left = entriesOf(values[key]).filter((entry) => !all.some(({ from }) => isSame(entry, from)));
    return [key, [...left, ...all.flatMap(({ to }) => to ?? [])]] as const;
  });
  const now = Object.entries({ ...values, ...Object.fromEntries(made) }).filter(([, value]) => !isEmpty(value));
  return [{ path: file.path, text: writeValues(Object.fromEntries(now)) }];
}

function sideOf(parsed: readonly ParsedFile[]): Side {
  const files = [...new Map(parsed.map((each) => [each.file.path, each])).values()];
  const debate = link(files);
  const none = { versions: new Map(), findings: [], diagnostics: [], words: {} };
  return { debate, evaluation: evaluate(debate), files: files.map(({ file }) => file), ...none };
}

/** Questions and claims of a map as files, parsed once. */
const claimsOf = memoize(async ({ known, filesAround }: FormContext): Promise<readonly ParsedFile[]> => {
  const ids: readonly Id[] = [...known.questions, ...known.claims, ...known.retired].map(([id]) => id);
  const parsed: ParsedFile[] = [];
  for (const [index, file] of filesAround(ids).entries()) {
    if (index % atOnce === 0) await pause();
    parsed.push(parse(file));
  }
  return parsed;
});
