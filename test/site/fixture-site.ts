import { resolve } from "node:path";
import type { QuestionRecord, SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { readSettings } from "../../src/site/settings.ts";
import { makeSite, type Site } from "../../src/site/site.ts";

type Environment = Readonly<Record<string, string>>;

/** The claims folder of a debate in test/fixtures. */
export const fixtureClaims = (name: string): string => resolve("test/fixtures/debates", name, "claims");

/** The site of a debate in test/fixtures, under the given environment. */
export const fixtureSite = (name: string, environment?: Environment): Site =>
  siteOfFiles(readClaims(fixtureClaims(name)).files, environment);

/** The site of the small debate about tea, under the given environment. */
export const smallSite = (environment?: Environment): Site => fixtureSite("small", environment);

/**
 * A debate of a few lines: Ada and Ben part on when the milk goes in, and on what that rests on.
 *
 *     no-spoons ──✕ spoon-first ──▶ measure-matters ──▶ milk-last ✕── cups-crack
 */
export const twoPeople = (): Site => fixtureSite("two-people");

/**
 * A debate with two questions. `when` has one position of its own, and is also answered by a position on `which` and by an objection
 * to it. `more` adds files.
 */
export function answeredElsewhere(more: Readonly<Record<string, string>> = {}): Site {
  const files = readClaims(fixtureClaims("answered-elsewhere")).files.map(({ path, text }) => [path, text] as const);
  const others = Object.entries(more).map(([path, text]) => [`claims/${path}`, text] as const);
  return siteOfFiles([...new Map([...files, ...others])].map(([path, text]) => ({ path, text })));
}

/** The question of that debate that is also answered by claims argued under the other. */
export function when({ debate }: Site): QuestionRecord {
  const question = debate.question.get("when");
  if (!question) throw new Error("The debate has no question `when`.");
  return question;
}

/** What a map has at the least: a debate, and a question in it. */
const least = {
  "map.yaml": "title: Tea\ndebates:\n  - tea\n",
  "tea/debate.yaml": "title: Tea\nquestions:\n  - why\n",
  "tea/why.yaml": "question: Why?\n",
};

/** The site of claim files, each a text by its path in the claims folder. Without a `map.yaml` they are added to the least map. */
export const siteWith = (files: Readonly<Record<string, string>>, environment?: Environment): Site =>
  siteOfFiles(
    Object.entries("map.yaml" in files ? files : { ...least, ...files }).map(([path, text]) => ({
      path: `claims/${path}`,
      text,
    })),
    environment,
  );

/**
 * The site of claims in short, by their ids: `answers: when; ada asserts 1946`. It has the questions that they answer, and those who hold
 * them, all according to one book.
 */
export function sketchedSite(
  claims: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Site {
  const questions = new Set<string>();
  const people = new Set<string>();
  const texts = Object.entries(claims).map(([id, sketch]) => {
    const parts = sketch
      .split("; ")
      .map((part) => ({ part, held: /^(\S+) (asserts|concedes|rejects) ?([\d-]*)$/.exec(part) }));
    const held = parts
      .flatMap(({ held }) => (held ? [held] : []))
      .map(([, person = "", stance, date = ""]) => {
        people.add(person);
        return `{ person: ${person}, stance: ${stance}, source: book, at: p. 1${date && `, date: ${date}`} }`;
      });
    const said = parts.flatMap(({ part, held }) => (held ? [] : [part]));
    for (const [, answered = ""] of sketch.matchAll(/answers: \[?([\w, ]+)/g))
      for (const question of answered.split(", ")) questions.add(question);
    return [`tea/${id}.yaml`, [`claim: ${id}.`, ...said, `held-by: [${held.join(", ")}]`, ""].join("\n")] as const;
  });
  return siteWith({
    "tea/debate.yaml": `title: Tea\nquestions: [${[...questions].join(", ")}]\n`,
    ...Object.fromEntries([...questions].map((id) => [`tea/${id}.yaml`, `question: ${id}?\n`])),
    ...Object.fromEntries([...people].map((id) => [`people/${id}.yaml`, `name:\n  literal: ${id}\n`])),
    "sources/book.yaml": "type: book\ntitle: Book\n",
    ...Object.fromEntries(texts),
    ...more,
  });
}

/** The site of files as they are read. */
export function siteOfFiles(files: readonly SourceFile[], environment: Environment = {}): Site {
  const { debate, evaluation } = compile(files);
  return makeSite(debate, evaluation, readSettings(environment));
}
