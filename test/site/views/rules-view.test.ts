import { expect, test } from "vitest";
import { shownExample, viewRules } from "../../../src/site/views/rules-view.ts";
import { smallSite } from "../fixture-site.ts";

test("an invisible character is written as its number", () => {
  expect(shownExample("claim: One\u202Etwo\u200B.\n\tx: 1\r\n")).toBe(
    "claim: One\\u{202E}two\\u{200B}.\n\\u{0009}x: 1\\u{000D}\n",
  );
});

test("a short file is shown whole", () => {
  expect(shownExample("claim: Tea is a drink.\nanswers: what-is-tea\n")).toBe(
    "claim: Tea is a drink.\nanswers: what-is-tea\n",
  );
});

test("long lines and long files are cut, with the number of characters or lines left out", () => {
  expect(shownExample("a".repeat(1200))).toBe(`${"a".repeat(160)} … (1,040 more characters)`);
  expect(shownExample("a\n".repeat(40)).split("\n").slice(-2)).toEqual(["a", "… (11 more lines)"]);
});

test("the page of the rules has no example of more than a few kilobytes, and no invisible characters", () => {
  const files = viewRules(smallSite()).flatMap(({ rules }) =>
    rules.flatMap(({ refused, accepted }) => [...refused, ...accepted]),
  );
  expect(files.filter(({ text }) => text.length > 3000).map(({ path }) => path)).toEqual([]);
  expect(files.filter(({ text }) => /[^\P{C}\n]/u.test(text)).map(({ path }) => path)).toEqual([]);
});

test("every address of a rule that was replaced leads to the rule that replaced it", () => {
  const all = viewRules(smallSite()).flatMap(({ rules }) => rules);
  expect(all.find(({ aliases }) => aliases.includes("unknown-claim"))?.id).toBe("unknown-id");
  expect(all.find(({ aliases }) => aliases.includes("uncited-person"))?.id).toBe("unused-file");
});
