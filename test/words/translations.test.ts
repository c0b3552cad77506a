import { describe, expect, test } from "vitest";
import { rules } from "../../src/check/rules.ts";
import { cslTypes } from "../../src/claims/schema/csl-variables.ts";
import de from "../../src/words/de/words.json" with { type: "json" };
import fr from "../../src/words/fr/words.json" with { type: "json" };
import { en } from "../../src/words/en/index.ts";
import { languages, wordsFor } from "../../src/words/languages.ts";
import { holesOf, isMessage, stretches } from "../../src/words/messages.ts";
import { textsOf } from "./english-in.ts";

/** The words that German has too. */
const inBoth: ReadonlySet<string> = new Set(
  (
    "Position Person Name Definition Argument Argumente Interview Interviewer April August September " +
    "November Patent Podcast Preprint Software Video DOI ISBN Esc Enter in"
  ).split(" "),
);

const english = new Map(textsOf(en));
const messages = new Set([...english.keys()].filter((path) => isMessage(at(en, path))));

function at(table: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce((value: unknown, key) => (Object(value) === value ? Reflect.get(Object(value), key) : undefined), table);
}

const each = (texts: readonly string[]): string => [...new Set(texts)].toSorted().join(" ");

/** The words of a text besides its holes and marks. */
const wordsIn = (text: string): string => text.replaceAll(/\{[\w, ]+\}|[^\p{L} ]/gu, " ").trim();

describe.each(Object.entries(languages))("the table of %s", (tag, table) => {
  const texts = textsOf(table);
  const differing = (trait: (text: string, path: string) => readonly string[]): readonly string[] =>
    texts.flatMap(([path, text]) => {
      const original = english.get(path);
      return original === undefined || each(trait(text, path)) === each(trait(original, path))
        ? []
        : [`${path}: ${text}`];
    });

  test("has sentences only where the English one has them", () => {
    const ids = new Set<string>(rules.map(({ id }) => `browser.problem.findings.${id}`));
    const unknown = texts
      .map(([path]) => path)
      .filter((path) => !english.has(path) && !ids.has(path.replace(/\.\w+$/, "")));
    expect(unknown).toEqual([]);
  });

  test("keeps the links and the code of each sentence", () => {
    const marks = (text: string): readonly string[] =>
      stretches(text).flatMap((part) =>
        part.kind === "link" ? [`(${part.name})`] : part.kind === "code" ? [part.text] : [],
      );
    expect(differing(marks)).toEqual([]);
  });

  test("has the holes of each sentence", () => {
    const wrong = texts.filter(([path, text]) => {
      const message = at(en, path);
      if (!isMessage(message)) return false;
      const named = holesOf(text).map(({ name }) => name);
      const shown = holesOf(message.text).flatMap(({ name, isShown }) => (isShown ? [name] : []));
      return named.some((name) => !message.names.includes(name)) || shown.some((name) => !named.includes(name));
    });
    expect(wrong).toEqual([]);
  });

  test("counts with the plurals of its language", () => {
    const categories = new Intl.PluralRules(wordsFor(tag).locale).resolvedOptions().pluralCategories;
    const wrong = texts.filter(([path, text]) =>
      messages.has(path)
        ? [...text.matchAll(/, plural, ((?:=\d+ \{[^}]*\} )?\w+) /g)].some(
            ([, first = ""]) =>
              !["one", "other"].includes(first.split(" ").at(-1) ?? "") &&
              !categories.some((category) => category === first),
          )
        : false,
    );
    expect(wrong).toEqual([]);
  });
});

describe("the German table", () => {
  test("says all that the English one says", () => {
    const german = new Map(textsOf(de));
    expect([...english.keys()].filter((path) => !german.has(path))).toEqual([]);
  });

  test("is German throughout, but for the words that both languages have", () => {
    const same = textsOf(de).filter(
      ([path, text]) => english.get(path) === text && /\p{L}{2}/u.test(wordsIn(text)) && !inBoth.has(wordsIn(text)),
    );
    expect(same).toEqual([]);
  });

  test("words the findings of the rules on wording and evidence, each with a message and what to do", () => {
    const findings = wordsFor("de").browser.problem.findings;
    expect(Object.entries(findings).filter(([, finding]) => !finding.message || !finding.help)).toEqual([]);
    const ofQuestions = ["missing-question-mark", "answered-since", "stale-summary", "uncited-state"];
    for (const { concern, id } of rules)
      if ((concern === "wording" || concern === "evidence") && !ofQuestions.includes(id))
        expect(Object.keys(findings)).toContain(id);
  });

  test("has German quotation marks", () => {
    const sentences = textsOf(de).filter(([path]) => !path.startsWith("citation.quotes."));
    const others = sentences.filter(([, text]) => /[“”"]|\w'\w/.test(text.replaceAll(/„[^„“]*“/g, "")));
    expect(others).toEqual([]);
  });
});

describe("the French table", () => {
  test("says all that readers see", () => {
    const french = new Map(textsOf(fr));
    const forContributors =
      /^(?:pages\.(?:form|newQuestion|change|rules|example)|browser\.(?:form|paste|pasted|problem|send)|site\.(?:rules|template|example|programs)|starter|citation\.[a-z]+\.\d|locale)\b/;
    expect([...english.keys()].filter((path) => !french.has(path) && !forContributors.test(path))).toEqual([]);
  });

  test("has a space that does not break before ; : ! ? and within « »", () => {
    const wrong = textsOf(fr).filter(([, text]) =>
      /[^\u00a0\u202f.…?!(][;!?]|[^\u00a0] ?:(?![\w/])|« | »|["“”](?!\d)/.test(text),
    );
    expect(wrong.filter(([path]) => !path.startsWith("citation.quotes.") && !path.includes(".help."))).toEqual([]);
  });
});

test("French counts take the singular for none, and verbs come apart around a claim", () => {
  const french = wordsFor("fr");
  expect([0, 1, 1204].map((count) => french.site.replies.reason(count))).toEqual([
    "0 raison",
    "1 raison",
    "1\u202f204 raisons",
  ]);
  expect(french.browser.compare.recorded("rejects", null, "Orwell 1946", "p. 3")).toBe(
    "la rejette (Orwell 1946, p. 3)",
  );
});

const german = wordsFor("de");

test("German verbs come apart around a claim", () => {
  const { standing } = german.map;
  expect(german.browser.compare.recorded("concedes", "„Tee“", "Orwell 1946", "S. 3")).toBe(
    "räumt „Tee“ ein (Orwell 1946, S. 3)",
  );
  expect(standing.tension.acceptedUnderAttack(standing.you.accepts("„A“"), ["„B“", "„C“"])).toBe(
    "Sie nehmen „A“ an, aber „B“ und „C“ sprechen dagegen und haben Bestand.",
  );
  expect(
    standing.why.waits(standing.why.andOn(standing.you.judgement, standing.waitsFor.attackers(["„A“", "„B“"]))),
  ).toBe("das hängt ab von Ihrem Urteil, außerdem von den Aussagen „A“ und „B“, die dagegen sprechen");
});

test("German counts have a singular and plurals, and a full stop for thousands", () => {
  expect(german.pages.home.counts.people(1204)).toBe("1.204 Personen und Organisationen");
  expect(german.site.replies.objection(0)).toBe("0 Einwände");
  expect(german.pages.pair.noSingleClaim(1)).toBe("In 1 weiteren Fall würde keine einzelne Aussage genügen.");
  expect(german.pages.pair.noSingleClaim(2)).toBe("In 2 weiteren Fällen würde keine einzelne Aussage genügen.");
});

test("every type of a work has a name", () => {
  expect(cslTypes.filter((type) => !(type in en.site.work))).toEqual([]);
});

test.each(Object.keys(languages))(
  "what a control is called for screen readers contains the words that are seen on it (%s)",
  (tag) => {
    const { downloads } = wordsFor(tag).pages;
    const named: readonly (readonly [seen: string, name: string])[] = [["CSV, 29 kB", downloads.file("CSV", "29 kB")]];
    expect(named.filter(([seen, name]) => !name.toLowerCase().includes(seen.toLowerCase()))).toEqual([]);
  },
);
