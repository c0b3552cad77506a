import type { SourceFile, Diagnostic, Debate, PublicationHistory } from "../../src/claims/model/index.ts";
import type { Overlay } from "../../src/site/views/rules-view.ts";
import { unindent } from "../unindent.ts";
import { compile } from "../../src/compile.ts";
import { readPast, traceHistory } from "../../src/trace-history.ts";

/** A tiny debate without findings, to which the examples of all rules are added. */
export const teaDebate: Readonly<Record<string, string>> = {
  "claims/map.yaml": unindent`
    title: A map of tea
    debates:
      - tea
  `,
  "claims/tea/debate.yaml": unindent`
    title: How should tea be made?
    questions:
      - when-should-milk-go-in
  `,
  "claims/tea/when-should-milk-go-in.yaml": unindent`
    question: Should milk go into the cup before the tea or after it?
  `,
  "claims/tea/milk-goes-in-last.yaml": unindent`
    claim: Milk should go into the cup after the tea.
    answers: when-should-milk-go-in
    held-by:
      - person: george-orwell
        source: orwell-1946-nice-cup
        at: tenth rule
        date: 1946-01-12
  `,
  "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
    claim: Whoever pours the milk last can see how much of it the tea needs.
    supports: milk-goes-in-last
  `,
  "claims/sources/orwell-1946-nice-cup.yaml": unindent`
    type: article-newspaper
    title: A Nice Cup of Tea
    author:
      - family: Orwell
        given: George
    issued: 1946-01-12
    container-title: Evening Standard
    checked:
      date: 2025-10-01
      record: The Orwell Foundation, Essays and other works
  `,
  "claims/people/george-orwell.yaml": unindent`
    name:
      family: Orwell
      given: George
  `,
};

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

/** The words that a wording rule marks in a claim's sentence, on a map in this language; null if it finds nothing. */
export function markedWords(rule: string, sentence: string, language = "en"): string | null {
  const path = "claims/tea/said.yaml";
  const text = `claim: ${sentence}\nsupports: milk-goes-in-last\n`;
  const found = findingsOf(rule, inLanguage(language, { [path]: text })).find((diagnostic) => diagnostic.path === path);
  return found === undefined ? null : text.slice(found.column - 1, found.endColumn - 1);
}

/** Every rule that finds something when files are added to the tea debate, in the order of the report. */
export const rulesOf = (overlay: Overlay): readonly string[] =>
  compile(onTeaDebate(overlay)).diagnostics.map(({ rule }) => rule);

/** What was published after one commit for each of these sets of files, added to the tea debate. */
export function publishedIn(...overlays: readonly Overlay[]): (debate: Debate) => PublicationHistory {
  const states = overlays.map((overlay) => new Map(onTeaDebate(overlay).map(({ path, text }) => [path, text])));
  const commits = states.map((state, index) => {
    const gone = [...(states[index - 1]?.keys() ?? [])].filter((path) => !state.has(path));
    return {
      id: String(index),
      date: `2026-01-0${index + 1}`,
      files: [
        ...gone.map((path) => ({ path, blob: null })),
        ...[...state].map(([path, text]) => ({ path, blob: text })),
      ],
    };
  });
  // Blobs are named by their content here.
  const past = readPast({ commits, skipped: [], texts: (blobs) => blobs.map((blob) => [blob, blob] as const) });
  return (debate) => traceHistory(past, debate).published;
}
