import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { shortened, withoutCalls } from "../../../scripts/github/comments.ts";
import { holds } from "../../holds.ts";
import { mapLink } from "../../../scripts/github/write-review.ts";
import { compile } from "../../../src/compile.ts";
import type { SourceFile } from "../../../src/claims/model/index.ts";
import { readBundle } from "../../../src/contribute/propose/index.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { unpackProposal } from "../../../src/contribute/propose/proposal-link.ts";

/** The text that a reader sees. */
const shown = (markdown: string): string => toString(fromMarkdown(markdown));

const parts = fc.constantFrom(..."@¦&#64;¦&#064;¦&#x40;¦&#X0040;¦&commat;¦&#110;ame¦name¦\\¦ ¦*¦`".split("¦"));

test("no Markdown notifies anybody", () => {
  holds([fc.array(parts, { maxLength: 8 })], 100, (written) => {
    expect(shown(withoutCalls(written.join("")))).not.toMatch(/@\w/);
  });
});

test("code is shown as it was, except for invisible characters", () => {
  const code = "```yaml\nexplanation: So it is [@orwell-1946-nice-cup, tenth rule].\n```\n";
  expect(shown(withoutCalls(code)).replaceAll("\u200B", "")).toBe(shown(code));
  expect(withoutCalls(code)).not.toContain("<!--");
});

const whole = "The whole is elsewhere.";

test("a text that fits into a comment stays as it is", () => {
  expect(shortened("a\n".repeat(1000), whole)).toBe("a\n".repeat(1000));
});

test.each([
  ["a block of backticks", "````yaml\n", "\n````\n"],
  ["a block of tildes", "~~~\n", "\n~~~\n"],
  ["a block that has a shorter fence in it", "````\n```\n", "\n````\n"],
  ["no block, after one that is closed", "```\nx\n```\n", "line\n"],
  ["no block, after code in a line", "```x``` y\n", "line\n"],
])("a text that is cut within %s ends well", (_, before, end) => {
  const cut = shortened(before + "line\n".repeat(20_000), whole);
  expect(
    cut.startsWith(
      "**This is only the beginning, because the text is too long for a comment.** The whole is elsewhere.\n",
    ),
  ).toBe(true);
  expect(cut.endsWith(end)).toBe(true);
  expect(cut.length).toBeLessThan(65_536);
});

test("a text of one line is cut between characters", () => {
  expect(shortened(`x${"\u{1F375}".repeat(40_000)}`, whole).isWellFormed()).toBe(true);
});

const sideOf = (files: readonly SourceFile[]) => ({ ...compile(files), files, versions: new Map() });
const of = (repository: string) => readSettings({ GITHUB_REPOSITORY: repository });
const claim = { path: "claims/tea/x.yaml", text: "claim: Tea cools.\nsupports: y\n" };
const added = { path: "claims/tea/z.yaml", text: "claim: Milk cools tea.\nsupports: x\n" };
const before = sideOf([claim]);

test("a review links to the map with new files whole and of others what differs, and not at all where nothing does", async () => {
  const changed = { ...claim, text: claim.text.replace("cools", "cools slowly") };
  const page = { path: "claims/pages/method.yaml", text: "title: Method\n" };
  const link = await mapLink({ before, after: sideOf([changed, added, page]) }, of("Owner/tea"));
  expect(link).toMatch(/^https:\/\/owner\.github\.io\/tea\/proposal\/#[\w-]+$/);
  const { files, changes } = readBundle((await unpackProposal(link)) ?? "");
  expect(files).toEqual([added]);
  expect(changes).toEqual([{ path: claim.path, text: "claim:\n  from: Tea cools.\n  to: Tea cools slowly.\n" }]);
  expect(await mapLink({ before, after: before }, of("Owner/tea"))).toBe("");
});

test("the address is that of the map before the change, and without any there is no link", async () => {
  const map = { path: "claims/map.yaml", text: "title: Tea\nurl: https://tea.example\n" };
  const evil = { ...map, text: "title: Tea\nurl: https://evil.example\n" };
  const link = await mapLink({ before: sideOf([map]), after: sideOf([evil, added]) }, of("Owner/tea"));
  expect(link).toMatch(/^https:\/\/tea\.example\/proposal\/#/);
  expect(await mapLink({ before, after: sideOf([claim, added]) }, of(""))).toBe("");
});
