import type { SourceFile, Diagnostic, Debate, PublicationHistory } from "../../src/claims/model/index.ts";
import type { Overlay } from "../../src/site/views/rules-view.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { mainLine } from "../map-history.ts";
import { fixtureClaims } from "../site/fixture-site.ts";
import { compile } from "../../src/compile.ts";
import { readPast, traceHistory } from "../../src/trace-history.ts";

/** A tiny debate without findings, to which the examples of all rules are added. */
export const teaDebate: Readonly<Record<string, string>> = Object.fromEntries(
  readClaims(fixtureClaims("tea")).files.map(({ path, text }) => [path, text]),
);

/** The same files, with the tea debate's map in another language. */
export function inLanguage(tag: string, overlay: Overlay): Overlay {
  const path = "claims/map.yaml";
  const { [path]: map = teaDebate[path] ?? "" } = overlay;
  return { ...overlay, [path]: map === null ? null : `${map}language: ${tag}\n` };
}

const teaFiles = new Map(Object.entries(teaDebate).map(([path, text]) => [path, { path, text }]));

/** The tea debate with an example's files added, ready to be compiled. Its own files are always the same objects, so they are read once. */
export function onTeaDebate(overlay: Overlay): readonly SourceFile[] {
  return Object.entries({ ...teaDebate, ...overlay }).flatMap(([path, text]) => {
    const own = teaFiles.get(path);
    return own?.text === text ? [own] : text === null ? [] : [{ path, text }];
  });
}

/** What a rule finds when files are added to the debate about tea. */
export function findingsOf(rule: string, overlay: Overlay): readonly Diagnostic[] {
  return compile(onTeaDebate(overlay)).diagnostics.filter((diagnostic) => diagnostic.rule === rule);
}

/** A claim file that supports the position of that debate. */
export function claimFile(sentence: string, ...more: readonly string[]): string {
  return [`claim: ${JSON.stringify(sentence)}`, "supports: milk-goes-in-last", ...more, ""].join("\n");
}

/** A claim's sentence on a map in this language, with brackets around the words that a rule on wording marks. */
export function markedIn(sentence: string, rule: string, language = "en"): string {
  const path = "claims/tea/said.yaml";
  const files = inLanguage(language, { [path]: `claim: ${sentence}\nsupports: milk-goes-in-last\n` });
  const found = findingsOf(rule, files).find((diagnostic) => diagnostic.path === path);
  if (found === undefined) return sentence;
  const [start, end] = [found.column - 8, found.endColumn - 8];
  return `${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`;
}

/** What was published after one commit for each of these sets of files, added to the tea debate. */
export function publishedIn(...overlays: readonly Overlay[]): (debate: Debate) => PublicationHistory {
  const states = overlays.map((overlay, index) => ({ date: `2026-01-0${index + 1}`, files: onTeaDebate(overlay) }));
  const past = readPast(mainLine(states));
  return (debate) => traceHistory(past, debate).published;
}
