import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { refuseDeadLinks } from "../../src/astro/dead-links.ts";
import { compile } from "../../src/compile.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const map = { path: "claims/map.yaml", text: "title: School\ndebates: school\npages: teachers\n" };
const debate = { path: "claims/school/debate.yaml", text: "title: School\n" };
const page = (text: string) => ({
  path: "claims/pages/teachers.yaml",
  text: `title: For teachers\ntext: |\n  ${text.replaceAll("\n", "\n  ")}\n`,
});

const folder = temporaryFolder();
for (const path of ["index.html", "about/index.html", "claims/phones/index.html", "class.jpg", "hand out.pdf"]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), "");
}

/** What is said of a page with this text when the site is in `folder`. */
function said(text: string): string {
  const files = [map, debate, page(text)];
  try {
    refuseDeadLinks({ ...compile(files), files }, folder);
    return "";
  } catch (error) {
    return String(error);
  }
}

test("a page can show and link to files and pages of the site, and to other sites", () => {
  const links =
    "[it](/hand%20out.pdf#page=2) [claim](/claims/phones/#card) [home](/) [100](/100%) <https://example.org/>";
  expect(said(`![The class](/class.jpg) ${links.replace(" [100](/100%)", "")}\n\n[this][r]\n\n[r]: /about/`)).toBe("");
  expect(said(links)).toContain("`/100%` leads to no file");
});

test("a build stops at an address of a page that leads nowhere, and says where it is and what was probably meant", () => {
  const report = said("Look:\n\n![The class](/clas.jpg), [about](/about), [gone](/zzzzzz.pdf)");
  expect(report.match(/teachers\.yaml:\d+:\d+|Did you mean.*|Put the file.*/g)).toEqual([
    "teachers.yaml:5:3",
    "Did you mean `/class.jpg`?",
    "teachers.yaml:5:28",
    "Did you mean `/about/`?",
    "teachers.yaml:5:45",
    "Put the file into `public/`, beside the claims folder, or correct the address.",
  ]);
});

test("an image of another site is refused, and a link or image of the site in a claim", () => {
  const refused = (...files: readonly { path: string; text: string }[]): readonly string[] =>
    compile([map, debate, ...files])
      .diagnostics.filter(({ rule }) => rule === "unsafe-url" || rule === "unsupported-markdown")
      .map(({ rule, line, column }) => `${rule} ${line}:${column}`);
  expect(refused(page("![a](https://example.org/a.png) ![b](//example.org/b.png)"))).toEqual([
    "unsupported-markdown 3:3",
    "unsafe-url 3:35",
    "unsupported-markdown 3:35",
  ]);
  const text = "claim: It is not so.\nexplanation: |\n  ![x](/class.jpg) [y](/map/)\n";
  expect(refused(page("Words."), { path: "claims/school/b.yaml", text })).toEqual([
    "unsafe-url 3:3",
    "unsupported-markdown 3:3",
    "unsafe-url 3:20",
  ]);
});
