import { describe, expect, test } from "vitest";
import { z } from "zod";
import { compile } from "../../src/compile.ts";
import { casesIn } from "../cases.ts";
import { claimFile, findingsOf, onTeaDebate } from "./tea-debate.ts";

const texts = z.record(z.string(), z.string());
const cases = casesIn(
  "test/check/look-alikes.yaml",
  z.strictObject({ names: z.record(z.string(), texts), hosts: texts }),
);

const people = (...names: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name, index) => [`claims/people/p-${index}.yaml`, `name: ${JSON.stringify(name)}\n`]));

describe("a person who seems to be Yann LeCun is reported beside him:", () => {
  test.each(Object.entries(cases.names))("%s", (_, name) => {
    const found = findingsOf("recorded-twice", people({ family: "LeCun", given: "Yann" }, name));
    expect(found).toMatchObject([{ path: "claims/people/p-1.yaml", severity: "warning" }]);
    expect(found[0]?.message).toMatch(
      /^The person `p-0` in claims\/people\/p-0\.yaml has (?:a name that looks the same, |the same name )Yann LeCun\.$/i,
    );
  });
});

test("people of many languages, fathers and sons, and those who differ in an initial, are different people", () => {
  const names = `
    Samuel R. Bowman|Samuel L. Bowman|Robert Downey|Robert Downey Jr.|George W. Bush|George H. W. Bush|Alexandre Dumas père
    Alexandre Dumas fils|Anna Lee|Ann Lee|Jean-Luc Godard|Jean Godard|Seán O'Casey|Ngũgĩ wa Thiong'o|Sinéad O’Connor
    王伟|王维|李明|李娜|张伟|毛泽东|习近平|村上春樹|村上龍|김정은|김정일|박찬욱|Лев Толстой|Алексей Толстой|Сергей Иванов|Сергей Иванович
    Александр Пушкин|Тарас Шевченко|نجيب محفوظ|محمود درويش|أحمد شوقي|محمد علي|فاطمة المرنيسي|Nguyễn Văn An|Nguyễn Thị Minh|Trần Văn Bình
    Phạm Minh Chính|Võ Nguyên Giáp|प्रेमचंद|राम मोहन|राम मोहनी|रवि शंकर|রবীন্দ্রনাথ ঠাকুর|Νίκος Καζαντζάκης|Κωνσταντίνος Καβάφης|דוד גרוסמן
    עמוס עוז|Ludwig van Beethoven|Vincent van Gogh|Theo van Gogh|Li Wei|Li Na|Wei Zhang|Wang Wei Lin|Björk|Plato|Ana María Matute|José Ortega y Gasset|Ömer Çelik|Ayşe Çelik|Jürgen Schmidhuber`
    .split(/[|\n]/)
    .flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  expect(names.length).toBeGreaterThanOrEqual(60);
  const found = compile(onTeaDebate(people(...names.map((literal) => ({ literal }))))).diagnostics;
  expect(found.filter(({ rule }) => rule === "recorded-twice" || rule === "look-alike")).toEqual([]);
});

const path = "claims/tea/a.yaml";

/** What is said of a claim with this sentence, and with this explanation. */
const saidOf = (sentence: string, ...explanation: readonly string[]): readonly string[] => {
  const more = explanation.length === 0 ? [] : ["explanation: |", ...explanation.map((line) => `  ${line}`)];
  return findingsOf("look-alike", { [path]: claimFile(sentence, ...more) }).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
};

test("a word of two scripts that look alike is reported at its place", () => {
  expect(saidOf("The firm ОреnАІ brews tea.")).toEqual([
    "1:18 The word `ОреnАІ` has Latin letters and others that only look like them: `О` (U+041E), `р` (U+0440), `е` (U+0435), `А` (U+0410), `І` (U+0406).",
  ]);
  expect(saidOf("Tea is hot.", "So says Mоsсоw.")).toHaveLength(1);
  expect(saidOf("Tea comes from Роccия.")).toHaveLength(1);
});

test.each([
  "The α-particle, NF-κB, μTop, the σ-algebra and 5 μm of tea.",
  "Tea, чай, τσάι and թեյ are one plant.",
  "IT-компания GPTшник, ATPаза, VIPом, PDFка, iФорум.",
  "PPARγ and HIF1α are proteins.",
  "Ein Käse mit Æ, ł und ø.",
])("words that need their letters are not: %s", (sentence) => {
  expect(saidOf(sentence)).toEqual([]);
});

test.each(Object.entries(cases.hosts))("a host that seems to be another is reported: %s", (address, message) => {
  const real = "The [one](https://www.orwellfoundation.com/a) and [two](https://www.orwellfoundation.com/b).";
  expect(saidOf("Tea is hot.", real, `A [page](${address}).`)).toEqual([expect.stringContaining(message)]);
});

test("so is a link whose text is the address of another site, but no name and no part of the same site", () => {
  const text = (link: string) => saidOf("Tea is hot.", link);
  expect(text("At [https://openai.com/tea](https://evil.example/).")).toEqual([
    "4:6 This link shows `openai.com` but leads to `evil.example`.",
  ]);
  expect(text("At [openai.com](https://evil.example/).")).toHaveLength(1);
  expect(text("At [*www.openai.com*](https://openai.com.evil.example/).")).toHaveLength(1);
  for (const shown of "https://openai.com ↗|openai.com.|“openai.com”|lemonde.fr|openai.dev|openai.com/tea".split("|"))
    expect(text(`At [${shown}](https://evil.example/).`)).toHaveLength(1);
  for (const shown of ["https://openai.com][r", "https://openai.com/][", "https://openai.com"]) {
    const label = shown.endsWith("][r") ? "r" : shown.replace("][", "");
    expect(saidOf("Tea is hot.", `At [${shown}].`, "", `[${label}]: https://evil.example/`)).toEqual([
      "6:3 This link shows `openai.com` but leads to `evil.example`.",
    ]);
  }
  const twice = ["[r]: https://openai.com/", "[r]: https://evil.example/"];
  expect(saidOf("Tea is hot.", "At [openai.com][r].", "", ...twice)).toEqual([]);
  expect(saidOf("Tea is hot.", "In [tea][r], [U.S.][r], [README.md][r].", "", "[r]: https://example.org/")).toEqual([]);
  expect(text("At [openai.com](https://platform.openai.com/) or [Node.js](https://example.org/).")).toEqual([]);
  expect(text("At <https://openai.com/tea>, in [a paper](https://example.org/).")).toEqual([]);
});

test("hosts in the letters of a language are not, and two hosts that differ are two", () => {
  expect(saidOf("Tea is hot.", "See <https://münchen.de/>, <https://пример.рф/> and <https://例え.jp/>.")).toEqual([]);
  const honest =
    "сас.рф хор.рф оса.укр արմ.հայ น้ำ.ไทย paral·lel.cat ıstanbul.com.tr łódź.pl ação.br straße.de ελ.gr עמוס.co.il [::1]";
  for (const host of honest.split(" ")) expect(saidOf("Tea is hot.", `See <https://${host}/>.`)).toEqual([]);
  expect(saidOf("Tea is hot.", "See <https://open.example/> and <https://opens.example/>.")).toEqual([]);
});

test("a letter under a heap of marks is refused, one with the marks of its language is not", () => {
  const rules = (sentence: string) => findingsOf("hidden-character", { [path]: claimFile(sentence) }).length;
  expect(rules(`Te${"\u0301\u0310\u0316".repeat(10)}a is hot.`)).toBe(1);
  expect(rules("Trà Việt, בְּרֵאשִׁ֖ית, བརྒྱུད and नर्त्स्न्यें are words.".normalize("NFD"))).toBe(0);
});
