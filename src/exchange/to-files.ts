import { tooMany, type Read } from "./format.ts";
import { recordFile, type Answers } from "../contribute/write/index.ts";
import type { Id, SourceFile, ParsedFile } from "../claims/model/index.ts";
import { cleanText } from "../text/characters.ts";
import { debateIds, idsFor } from "./import-ids.ts";
import { questionAnswers, relationAnswers, underQuestions } from "./homes.ts";
import { safeTitle, shortText, stubsFor } from "./stubs.ts";
import { isStep, mostPremises } from "./graph.ts";
import type { ExchangePlace, ExchangeProblem, Key, ExchangeClaim, ExchangeQuestion } from "./graph.ts";
import type { Lose, Loss } from "./losses.ts";
import { settleRelations } from "./settle-relations.ts";
import { link } from "../claims/graph/index.ts";
import { parse } from "../claims/index.ts";
import { draftRules } from "../check/rules.ts";
import { check } from "../check/index.ts";
import { formattingTag } from "../check/rules/safety.ts";
import { inlineCode } from "../text/escape.ts";

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

interface ImportOptions {
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
 * Makes a claims folder that builds at once. Sentences that the rules of wording refuse become drafts; people and
 * sources are stubs, with a name and no more. Ids are those of the graph where they are ids of ours, otherwise made
 * from the words.
 */
export function toFiles(read: Read, options: ImportOptions): Imported {
  const problems = [...read.problems];
  const losses = [...read.losses];
  const lose: Lose = (kind, words, place) => void losses.push({ kind, words, place });
  const whole = { path: options.fileName, line: 1, column: 1 };
  const complain = (message: string, place: ExchangePlace = whole): void => void problems.push({ message, place });
  const claims = readable(read.graph.claims, lose, complain);
  const questions = readable(read.graph.questions, lose, complain).map((question) => ({
    ...question,
    debate: cleanText(question.debate).text,
  }));
  if (claims.length > mostClaims) complain(tooMany("claims", claims.length, mostClaims));
  const wide = read.graph.relations.filter(isStep).find(({ from }) => from.length > mostPremises);
  if (wide) complain(tooMany("premises of one inference", wide.from.length, mostPremises), wide.place);
  if (claims.length === 0 && problems.length === 0) complain("There is no claim in this file.");
  if (claims.length === 0 || claims.length > mostClaims || wide) return { ...nothing, losses, problems };

  const cleanTitle = cleanText(read.graph.title);
  if (cleanTitle.lost) lose("hidden-characters", cleanTitle.text, whole);
  const title =
    shortText(cleanTitle.text, 190) ||
    shortText(cleanText(options.fileName.replace(/\.[^.]*$/, "")).text, 190) ||
    "Import";
  const mapTitle = safeTitle("map", title, "Import");
  if (cleanTitle.text !== "" && mapTitle !== cleanTitle.text) lose("title", cleanTitle.text, whole);
  const { relations, losses: unsettled } = settleRelations({ ...read.graph, questions, claims });
  losses.push(...unsettled);
  const placed = underQuestions({ ...read.graph, title, questions, claims }, relations, options.language, whole, lose);
  const idOf = idsFor([
    ...placed.questions.map((each) => ["question", each] as const),
    ...claims.map((each) => ["claim", each] as const),
  ]);
  const debates = debateIds(placed.questions, title);
  const folders = new Map(
    placed.questions.map(({ key, debate }) => [key, `${options.root}/${debates.get(debate) ?? "debate"}/${idOf(key)}`]),
  );

  const questionAt = new Map<string, Key>(
    read.graph.questions.map(({ key }) => [`${folders.get(key) ?? ""}/${idOf(key)}.yaml`, key] as const),
  );
  const stubs = stubsFor(options.fileName, lose);
  const made = new Map<string, MadeClaim>(
    claims.map((claim) => {
      const answers = {
        claim: claim.text,
        ...relationAnswers(placed.homes, claim.key, idOf),
        ...stubs.answersOf(claim),
      };
      const folder = folders.get(placed.homes.questionOf.get(claim.key) ?? "") ?? options.root;
      return [`${folder}/${idOf(claim.key)}.yaml`, { claim, answers }];
    }),
  );
  const aside = stubs.files();
  const files = [
    recordFile(`${options.root}/map.yaml`, "map", {
      title: mapTitle,
      language: options.language === "en" ? "" : options.language,
      debates: [...debates.values()],
    }),
    ...[...debates].map(([debate, id]) =>
      recordFile(`${options.root}/${id}/debate.yaml`, "debate", {
        title: safeTitle("debate", shortText(debate || title, 190), "Import"),
        questions: placed.questions.filter((question) => question.debate === debate).map(({ key }) => idOf(key)),
      }),
    ),
    ...placed.questions.map(({ key, text, exclusive, place }) =>
      recordFile(`${folders.get(key) ?? ""}/${idOf(key)}.yaml`, "question", {
        ...questionAnswers(text, options.language, () => lose("made-question", text, place)),
        exclusive: exclusive ? "true" : "",
      }),
    ),
    ...[...made].map(([path, { answers }]) => recordFile(path, "claim", answers)),
    ...aside.map(([path, kind, answers]) => recordFile(`${options.root}/${path}`, kind, answers)),
  ];
  const finished = withDrafts(files, made);
  const wrongOnes = new Map(
    finished.errors.flatMap(({ place: { path }, message }) => {
      const key = made.get(path)?.claim.key ?? questionAt.get(path);
      return key === undefined ? [] : [[key, message] as const];
    }),
  );
  if (wrongOnes.size > 0) return toFiles(without(read, wrongOnes), options);
  const [wrong] = finished.errors;
  if (wrong !== undefined) complain(`No claims could be made of this: ${wrong.message}`);
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
    drafts: [...made].flatMap(([path, { claim }]) => (finished.drafts.has(path) ? [idOf(claim.key)] : [])),
  };
}

/** What was read without some claims and questions, each of which becomes a problem: the others are still imported. */
function without({ graph, losses, problems }: Read, wrong: ReadonlyMap<Key, string>): Read {
  const isRight = ({ key }: ExchangeClaim | ExchangeQuestion): boolean => !wrong.has(key);
  const left = [...graph.questions, ...graph.claims].flatMap(({ key, place }): readonly ExchangeProblem[] => {
    const message = wrong.get(key);
    return message === undefined ? [] : [{ message: `This is left out: ${message}`, place }];
  });
  return {
    graph: { ...graph, questions: graph.questions.filter(isRight), claims: graph.claims.filter(isRight) },
    losses,
    problems: [...problems, ...left],
  };
}

const nothing = {
  files: [],
  counts: { questions: 0, claims: 0, people: 0, sources: 0 },
  madeQuestions: [],
  drafts: [],
} as const;

/** A claim with the values that its file was written from. */
interface MadeClaim {
  readonly claim: ExchangeClaim;
  readonly answers: Answers;
}

/** Makes a draft of each claim whose words the rules refuse, and checks what then is wrong. `claims` are by path. */
function withDrafts(files: readonly SourceFile[], claims: ReadonlyMap<string, MadeClaim>) {
  const parsed = files.map(parse);
  const errorsIn = (read: readonly ParsedFile[]) =>
    check(read, link(read)).filter(({ severity }) => severity === "error");
  const errors = errorsIn(parsed);
  const drafts = new Set(
    errors.filter(({ rule, place }) => draftRules.has(rule) && claims.has(place.path)).map(({ place }) => place.path),
  );
  if (drafts.size === 0) return { files, drafts, errors };
  const rewritten = files.map((file): SourceFile => {
    const made = drafts.has(file.path) ? claims.get(file.path) : undefined;
    if (made === undefined) return file;
    return recordFile(file.path, "claim", { ...made.answers, draft: "true", original: made.claim.text });
  });
  const again = rewritten.map((file, index) => (file === files[index] ? parsed[index] : undefined) ?? parse(file));
  return { files: rewritten, drafts, errors: errorsIn(again) };
}

/** The longest text that is read. A claim file has room for more than two such texts. */
const longest = 4000;

const allTags = new RegExp(formattingTag, "giu");

/** Claims or questions with words on one line, without those that have none, too many, or a name in use. */
function readable<T extends ExchangeClaim | ExchangeQuestion>(
  all: readonly T[],
  lose: Lose,
  complain: (message: string, place: ExchangePlace) => void,
): readonly T[] {
  const keys = new Set<Key>();
  return all.flatMap((each): readonly T[] => {
    const untagged = each.text.replace(allTags, (tag) => (/^<\/?(?:br|p|div|li|h\d)\b/i.test(tag) ? " " : ""));
    const { text, lost } = cleanText(untagged);
    const problem =
      text === ""
        ? "There are no words here."
        : text.length > longest
          ? `This text has ${text.length.toLocaleString("en")} characters; at most ${longest.toLocaleString("en")} are read.`
          : keys.has(each.key)
            ? `The name ${inlineCode(each.key)} is used twice.`
            : "";
    if (problem !== "") {
      complain(problem, each.place);
      return [];
    }
    keys.add(each.key);
    if (lost) lose("hidden-characters", text, each.place);
    if (untagged !== each.text) lose("markup", text, each.place);
    return [{ ...each, text }];
  });
}
