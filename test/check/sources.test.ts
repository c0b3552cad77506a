import { expect, test } from "vitest";
import { findingsOf } from "./tea-debate.ts";
import fc from "fast-check";
import { holds } from "../holds.ts";

const frontPagesIn = (type: string, url: string): number =>
  findingsOf("front-page-address", { "claims/sources/tea.yaml": `type: ${type}\ntitle: Tea\nURL: ${url}\n` }).length;

test.each([..."https://example.org https://example.org/ http://example.org:8080/ https://EXAMPLE.org/#".split(" ")])(
  "%s is the front page of a site",
  (url) => {
    expect(frontPagesIn("post-weblog", url)).toBe(1);
  },
);

test.each(["tea", "?p=12", "#tea"])("https://example.org/%s is more than the front page of a site", (rest) => {
  expect(frontPagesIn("post-weblog", `https://example.org/${rest}`)).toBe(0);
});

test("a whole site can be a book, a page or software, and nothing else", () => {
  const types = ["article", "article-newspaper", "book", "post", "report", "software", "webpage"];
  const site = types.filter((type) => frontPagesIn(type, "https://example.org/") === 0);
  expect(site).toEqual(["book", "software", "webpage"]);
});

/** The proposal for a title; null if it is not in headline case. */
function proposed(title: string, more = "type: webpage"): string | null {
  const text = `title: ${JSON.stringify(title)}\n${more}\nurl: https://example.org/\n`;
  const [finding] = findingsOf("headline-title", { "claims/sources/tea.yaml": text.replace("url:", "URL:") });
  return finding === undefined ? null : (/capitals for names only: `+ ?(.*?) ?`+\. If/.exec(finding.help)?.[1] ?? "");
}

test.each([
  ["How to Make a Perfect Cup of Green Tea", "How to make a perfect cup of green tea"],
  ["Tea: A History Without Sugar or Milk", "Tea: A history without sugar or milk"],
  [
    "Self-Taught Makers of iPads, CTC-4 and Larger EU Kettles",
    "Self-taught makers of iPads, CTC-4 and larger EU kettles",
  ],
  ["What I Learned From “Boiling Water”", "What I learned from “boiling water”"],
])("reports the headline case of %s, and proposes sentence case", (title, sentence) => {
  expect(proposed(title)).toBe(sentence);
});

test.each([
  "How to make a perfect cup of green tea in Great Britain",
  "Tea Time",
  "Ann Porter: Assam CTC, open trade, limits of CTCs, UHT & the future of FAO",
  "[Comment on Gradual Warming by Ann Porter]",
  "CTC-4, PaLM and OoLONG",
])("finds no headline case in %s", (title) => {
  expect(proposed(title)).toBeNull();
});

test("laws and works in another language may have capitals", () => {
  const title = "Gesetz über Tee und Andere Getränke Ohne Zucker";
  expect(proposed(title)).not.toBeNull();
  expect(proposed(title, "type: webpage\nlanguage: de")).toBeNull();
  expect(proposed("Tea and Other Drinks Without Sugar Act", "type: legislation")).toBeNull();
});

test("the proposal has the same words, and is not reported again", () => {
  const words = fc.constantFrom(..."Tea Without Sugar: EU of Self-Made “Green I CTC-4 – Perfect".split(" "));
  holds([fc.array(words, { minLength: 1, maxLength: 9 })], 100, (some) => {
    const sentence = proposed(some.join(" "));
    if (sentence === null) return;
    expect(sentence.toLowerCase()).toBe(some.join(" ").toLowerCase());
    expect(proposed(sentence)).toBeNull();
  });
});

/** Orwell asserts that milk goes in last, on 12 January 1946. */
const stance = (...keys: readonly string[]): string =>
  ["held-by:", "  - person: george-orwell", ...keys.map((key) => `    ${key}`)].join("\n") +
  "\n    source: orwell-1946-nice-cup\n    at: tenth rule\n";

const objectionsOf = (relation: string, ...keys: readonly string[]): readonly string[] =>
  findingsOf("own-objection", { "claims/tea/a.yaml": `claim: It is so.\n${relation}\n${stance(...keys)}` }).map(
    ({ message }) => message,
  );

const contradiction = "`george-orwell` also asserts `milk-goes-in-last`, which this claim is against.";

test.each([
  ["of the year of the assertion", "date: 1946", 1],
  ["of its month", "date: 1946-01", 1],
  ["of its day", "date: 1946-01-12", 1],
  ["of an earlier year", "date: 1945", 0],
  ["of a later month", "date: 1946-02", 0],
  ["of a later day", "date: 1946-01-13", 0],
  ["that they concede", "stance: concedes", 0],
  ["that they reject", "stance: rejects", 0],
  ["without a date", "stance: asserts", 1],
])("an objection %s to what its person asserts is a contradiction, or shows a change of mind", (_, key, count) => {
  expect(objectionsOf("objects-to: milk-goes-in-last", key)).toEqual(Array(count).fill(contradiction));
});

test.each([
  ["1823", 1],
  ["1943-12-31", 1],
  ["1944", 0],
  ["1948-06", 0],
  ["2946-01-12", 1],
])("a stance of %s on a source of 1946 has %i findings", (date, count) => {
  const files = { "claims/tea/a.yaml": `claim: It is so.\nsupports: milk-goes-in-last\n${stance(`date: ${date}`)}` };
  expect(findingsOf("distant-stance", files)).toHaveLength(count);
});
