import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Diagnostic, CustomFiles, SourceFile } from "../../src/claims/model/index.ts";
import { customFindings } from "../../src/site/custom-files.ts";

const claims: readonly SourceFile[] = [
  { path: "claims/map.yaml", text: "title: School\ndebates: school\npages: teachers\n" },
  { path: "claims/school/debate.yaml", text: "title: School\nquestions: are-phones-allowed\n" },
  { path: "claims/school/are-phones-allowed.yaml", text: "question: Should phones be allowed?\n" },
  {
    path: "claims/school/allow-phones.yaml",
    text: "claim: Phones should be allowed.\nanswers: are-phones-allowed\nallow: position-without-reason # A test.\n",
  },
];

const page = (text: string): SourceFile => ({
  path: "claims/pages/teachers.yaml",
  text: `title: For teachers\ntext: |\n  ${text.replaceAll("\n", "\n  ")}\n`,
});

/** What the checker says about a debate with these files beside it. */
function findings(paths: readonly string[], text = "Words."): readonly Diagnostic[] {
  const own: CustomFiles = { paths, outside: [], shipped: ["favicon.svg", "theme.js"] };
  return compile([...claims, page(text)], { findBeside: (debate) => customFindings(debate, own) }).diagnostics;
}

const short = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ rule, path, line, column }) => `${rule} ${path}:${line}:${column}`);

test("a page can link to the Markdown form of pages that have one, and no file of the map takes its place", () => {
  const forms = ["/questions/are-phones-allowed/", "/about/data/", "/contribute/guide/", "/"];
  const links = (pages: readonly string[]): string => pages.map((path) => `[form](${path}index.md)`).join(" ");
  expect(short(findings([], `${links(forms)} [all](/llms.txt)`))).toEqual([]);
  expect(findings([], links(["/claims/allow-phones/", "/sources/"]))).toHaveLength(2);
  expect(findings(["public/llms.txt", "public/about/index.md"])).toHaveLength(2);
});

test("a page can show and link to files of the map, and to pages of the site", () => {
  const text =
    "![The class](/class.jpg) [it](/hand%20out.pdf#page=2) [map](/map/) [claim](/claims/allow-phones/) [home](/)\n\n[this][r]\n\n[r]: /about/teachers/";
  expect(short(findings(["public/class.jpg", "public/hand out.pdf"], text))).toEqual([]);
});

test("reports an address of a page that leads nowhere at its own line and column, with what was probably meant", () => {
  const found = findings(
    ["public/class.jpg"],
    "Look:\n\n![The class](/clas.jpg), [about](/about), [gone](/zzzzzz.pdf)",
  );
  expect(short(found)).toEqual([
    "missing-file claims/pages/teachers.yaml:5:3",
    "missing-file claims/pages/teachers.yaml:5:28",
    "missing-file claims/pages/teachers.yaml:5:45",
  ]);
  expect(found.map(({ help }) => help)).toEqual([
    "Did you mean `/class.jpg`?",
    "Did you mean `/about/`?",
    "Put the file into `public/`, beside the claims folder, or correct the address.",
  ]);
});

test("a claim's card is a part of its page, and its page is the only address of the card", () => {
  const text = "[card](/claims/allow-phones/#card) [former](/embed/claims/allow-phones/)";
  expect(short(findings([], text))).toEqual(["missing-file claims/pages/teachers.yaml:3:38"]);
});

test("an image of another site, and a link or image of the site in a claim, are refused as before", () => {
  expect(short(findings([], "![a](https://example.org/a.png) ![b](//example.org/b.png)"))).toEqual([
    "unsupported-markdown claims/pages/teachers.yaml:3:3",
    "unsafe-url claims/pages/teachers.yaml:3:35",
    "unsupported-markdown claims/pages/teachers.yaml:3:35",
  ]);
  const claim = {
    path: "claims/school/b.yaml",
    text: "claim: It is not so.\nobjects-to: allow-phones\nexplanation: |\n  ![x](/class.jpg) [y](/map/)\n",
  };
  expect(short(compile([...claims, page("Words."), claim]).diagnostics)).toEqual([
    "unsafe-url claims/school/b.yaml:4:3",
    "unsupported-markdown claims/school/b.yaml:4:3",
    "unsafe-url claims/school/b.yaml:4:20",
  ]);
});

test("finds a file in public/ that has the name of a page or of a file of the site", () => {
  const taken = [
    "index.html",
    "about/index.html",
    "claims/allow-phones/index.html",
    "map.json",
    "claims/allow-phones.json",
  ];
  const free = ["favicon.svg", "about.html", "index.css", "claims/other.json", "CNAME"];
  const paths = [...taken, ...free].map((path) => `public/${path}`);
  expect(short(findings(paths))).toEqual(taken.toSorted().map((path) => `clashing-file public/${path}:1:1`));
});
