import { writeRecord, type Answers } from "../../contribute/write/index.ts";
import type { FileRecord, Id, SourceFile } from "../../claims/model/index.ts";
import { cleanText } from "./clean-text.ts";
import { foldersOf, relationAnswers, rolesOf } from "./file-relations.ts";
import { debateIds, idsFor } from "./ids.ts";
import { readable } from "./readable.ts";
import { underQuestions } from "./under-questions.ts";
import { safeText, shortText } from "./fits.ts";
import type { ExchangeGraph, ExchangeProblem, Key } from "./graph.ts";
import type { Lose, Loss } from "./loss.ts";
import { questionAnswers } from "./made-question.ts";
import { settleRelations } from "./settle-relations.ts";
import { stubsFor } from "./stubs.ts";
import { withDrafts, type MadeClaim } from "./with-drafts.ts";

/** What a reader makes of a text. */
export interface Read {
  readonly graph: ExchangeGraph;
  readonly losses: readonly Loss[];
  readonly problems: readonly ExchangeProblem[];
}

/** A claims folder made of a graph. */
export interface Imported {
  /** Paths begin with `root`. Empty if nothing could be read. */
  readonly files: readonly SourceFile[];
  readonly losses: readonly Loss[];
  readonly problems: readonly ExchangeProblem[];
  readonly counts: {
    readonly questions: number;
    readonly claims: number;
    readonly people: number;
    readonly sources: number;
  };
  /** Questions that the file did not have. */
  readonly madeQuestions: readonly Id[];
  readonly drafts: readonly Id[];
}

export interface ImportOptions {
  /** The name of the claims folder. */
  readonly root: string;
  /** The tag of the language of the claims; "" for English. */
  readonly language: string;
  /** The name of the imported file: the title of what has none, and the source of stances that name none. */
  readonly fileName: string;
}

/** More claims than a map can show; the limit bounds what a hostile file costs. */
const mostClaims = 20_000;

/**
 * Makes a claims folder that builds at once. Sentences that the rules of wording refuse become drafts; people and sources are
 * stubs, with a name and no more. Ids are those of the graph where they are ids of ours, otherwise made from the words.
 */
export function toFiles(read: Read, options: ImportOptions): Imported {
  const problems = [...read.problems];
  const losses = [...read.losses];
  const lose: Lose = (kind, words, place) => void losses.push({ kind, words, place });
  const whole = { path: options.fileName, line: 1, column: 1 };
  const claims = readable(read.graph.claims, lose, problems);
  const questions = readable(read.graph.questions, lose, problems).map((question) => ({
    ...question,
    debate: cleanText(question.debate).text,
  }));
  if (claims.length > mostClaims)
    problems.push({
      message: `There are ${claims.length.toLocaleString("en")} claims; at most ${mostClaims.toLocaleString("en")} are read.`,
      place: whole,
    });
  if (claims.length === 0 && problems.length === 0)
    problems.push({ message: "There is no claim in this file.", place: whole });
  if (claims.length === 0 || claims.length > mostClaims) return { ...nothing, losses, problems };

  const cleanTitle = cleanText(read.graph.title);
  if (cleanTitle.lost) lose("hidden-characters", cleanTitle.text, whole);
  const title =
    shortText(cleanTitle.text, 190) ||
    shortText(cleanText(options.fileName.replace(/\.[^.]*$/, "")).text, 190) ||
    "Import";
  const mapTitle = safeText("map", "title", title, "Import");
  if (cleanTitle.text !== "" && mapTitle !== cleanTitle.text) lose("title", cleanTitle.text, whole);
  const { relations, losses: unsettled } = settleRelations({ ...read.graph, questions, claims });
  losses.push(...unsettled);
  const placed = underQuestions({ ...read.graph, title, questions, claims }, relations, options.language, whole, lose);
  const idOf = idsFor([
    ...placed.questions.map((each) => ["question", each] as const),
    ...claims.map((each) => ["claim", each] as const),
  ]);
  const debates = debateIds(placed.questions, title);
  const folderOfQuestion = (key: Key): string => {
    const debate = placed.questions.find((question) => question.key === key)?.debate ?? "";
    return `${options.root}/${debates.get(debate) ?? "debate"}/${idOf(key)}`;
  };
  const folders = new Map(placed.questions.map(({ key }) => [key, folderOfQuestion(key)]));
  const folderOf = foldersOf(placed.homes, (question) => folders.get(question) ?? options.root);

  const stubs = stubsFor(options.fileName, lose);
  const roles = rolesOf(placed.homes);
  const made = new Map<string, MadeClaim>(
    claims.map((claim) => {
      const relations = relationAnswers(placed.homes.get(claim.key) ?? [], idOf, roles);
      const answers = { claim: claim.text, ...relations, ...stubs.answersOf(claim) };
      return [`${folderOf(claim.key)}/${idOf(claim.key)}.yaml`, { claim, answers }];
    }),
  );
  const aside = stubs.files();
  const file = (path: string, kind: FileRecord["kind"], answers: Answers): SourceFile => ({
    path,
    text: writeRecord(kind, answers),
  });
  const files = [
    file(`${options.root}/map.yaml`, "map", {
      title: mapTitle,
      language: options.language === "en" ? "" : options.language,
      debates: [...debates.values()],
    }),
    ...[...debates].map(([debate, id]) =>
      file(`${options.root}/${id}/debate.yaml`, "debate", {
        title: safeText("debate", "title", shortText(debate || title, 190), "Import"),
        questions: placed.questions.filter((question) => question.debate === debate).map(({ key }) => idOf(key)),
      }),
    ),
    ...placed.questions.map(({ key, text, exclusive, place }) =>
      file(`${folders.get(key) ?? ""}/${idOf(key)}.yaml`, "question", {
        ...questionAnswers(text, options.language, () => lose("made-question", text, place)),
        exclusive: exclusive ? "true" : "",
      }),
    ),
    ...[...made].map(([path, { answers }]) => file(path, "claim", answers)),
    ...aside.map(([path, kind, answers]) => file(`${options.root}/${path}`, kind, answers)),
  ];
  const finished = withDrafts(files, made);
  const [wrong] = finished.errors;
  if (wrong !== undefined)
    problems.push({
      message: `No claims could be made of this: ${wrong.message}`,
      place: made.get(wrong.path)?.claim.place ?? whole,
    });
  return {
    files: wrong === undefined ? finished.files : [],
    losses,
    problems,
    counts: {
      questions: placed.questions.length,
      claims: claims.length,
      people: aside.filter(([, kind]) => kind === "person").length,
      sources: aside.filter(([, kind]) => kind === "source").length,
    },
    madeQuestions: placed.made.map(idOf),
    drafts: [...finished.drafts].map((path) => idOf(made.get(path)?.claim.key ?? "")),
  };
}

const nothing = {
  files: [],
  counts: { questions: 0, claims: 0, people: 0, sources: 0 },
  madeQuestions: [],
  drafts: [],
} as const;
