import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import type { Diagnostic, OwnFiles, SourceFile } from "../../../src/claims/model/index.ts";
import { ownFindings } from "../../../src/site/own/own-findings.ts";

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

/** What the checker says about a debate with these files beside it; a file without text is only known by its name. */
function findings(beside: Readonly<Record<string, string>>, text = "Words."): readonly Diagnostic[] {
  const texts = Object.entries(beside)
    .filter(([path]) => /\.(?:astro|css)$/.test(path))
    .map(([path, written]) => ({ path, text: written }));
  const own: OwnFiles = { texts, paths: Object.keys(beside), outside: [], shipped: ["favicon.svg", "theme.js"] };
  return compile([...claims, page(text)], {
    beside: { files: texts, find: (debate) => ownFindings(debate, own) },
  }).diagnostics;
}

const short = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ rule, path, line, column }) => `${rule} ${path}:${line}:${column}`);

test("a page can link to the Markdown form of pages that have one, and no file of the map takes its place", () => {
  const forms = ["/questions/are-phones-allowed/", "/about/data/", "/contribute/guide/", "/"];
  const links = (pages: readonly string[]): string => pages.map((path) => `[form](${path}index.md)`).join(" ");
  expect(short(findings({}, `${links(forms)} [all](/llms.txt)`))).toEqual([]);
  expect(findings({}, links(["/claims/allow-phones/", "/sources/"]))).toHaveLength(2);
  expect(findings({ "public/llms.txt": "", "public/about/index.md": "" })).toHaveLength(2);
});

test("a page can show and link to files of the map, and to pages of the site", () => {
  const text =
    "![The class](/class.jpg) [it](/hand%20out.pdf#page=2) [map](/map/) [claim](/claims/allow-phones/) [home](/)\n\n[this][r]\n\n[r]: /about/teachers/";
  expect(short(findings({ "public/class.jpg": "", "public/hand out.pdf": "" }, text))).toEqual([]);
});

test("reports an address of a page that leads nowhere at its own line and column, with what was probably meant", () => {
  const found = findings(
    { "public/class.jpg": "" },
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
  expect(short(findings({}, text))).toEqual(["missing-file claims/pages/teachers.yaml:3:38"]);
});

test("an image of another site, and a link or image of the site in a claim, are refused as before", () => {
  expect(short(findings({}, "![a](https://example.org/a.png) ![b](//example.org/b.png)"))).toEqual([
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

test("reports what browsers refuse of a component, each at its place", () => {
  const component = [
    "---",
    'const code = "<p style=x>";',
    "---",
    '<p style="color: red">a</p>',
    "<p style={{ color: code }} onclick={() => {}}>b</p>",
    "<script is:inline>f()</script>",
    '<img alt="" src="https://example.org/a.png" />',
    "<style>p { background: url(https://example.org/b.png) }</style>",
    "<style define:vars={{ code }}>p { color: var(--code) }</style>",
    '<iframe src="/map/"></iframe>',
  ].join("\n");
  expect(short(findings({ "components/Footer.astro": component }))).toEqual(
    ["4:4", "5:4", "5:28", "6:1", "7:13", "8:28", "9:8", "10:1"].map(
      (place) => `blocked-part components/Footer.astro:${place}`,
    ),
  );
});

test("says nothing of what browsers accept", () => {
  const component = [
    "---",
    'import Footer from "disputed-territory/components/Footer.astro";',
    'import Nav from "./parts/Nav.astro";',
    "---",
    '<!-- <p style="x"> --> {/* <p style="x"> */}',
    '<Footer style="x"><p class="a">The words style="x" <a href="https://example.org/">there</a></p></Footer>',
    '<script>document.title = "<p style=x>"</script>',
    '<script type="module">f()</script>',
    '<script type="application/ld+json" is:inline>{"a": 1}</script>',
    '<script is:inline src="/own.js"></script>',
    '<link rel="license" href="https://example.org/licence" />',
    "<style>.a { color: red }</style><Nav />",
  ].join("\n");
  const beside = { "components/Head.astro": component, "components/parts/Nav.astro": "<p>a</p>", "public/own.js": "" };
  expect(short(findings(beside))).toEqual([]);
});

test("reports addresses of other hosts in a style sheet, and files that are not there", () => {
  const style = [
    '@import "https://fonts.example.org/a.css";',
    "/* url(https://example.org/) */",
    "h1 { background: url(//example.org/a.png) }",
    "h2 { background: url('data:image/png;base64,AA') }",
    "h3 { background: url(/a.png) url(b.png) }",
    "h4 { background: url( '/class.jpg' ) }",
  ].join("\n");
  expect(short(findings({ "public/style.css": style, "public/class.jpg": "" }))).toEqual([
    "blocked-part public/style.css:1:10",
    "blocked-part public/style.css:3:22",
    "blocked-part public/style.css:4:23",
    "missing-file public/style.css:5:22",
  ]);
});

test("names the three components where a file in the folder is not read", () => {
  const found = findings({
    "components/footer.astro": '<p style="x"></p>',
    "components/Navbar.astro": "",
    "components/notes.txt": "",
  });
  expect(short(found)).toEqual([
    "unread-component components/Navbar.astro:1:1",
    "unread-component components/footer.astro:1:1",
    "unread-component components/notes.txt:1:1",
  ]);
  expect(found[1]?.message).toContain("`Head.astro`, `Header.astro` and `Footer.astro`");
  expect(found[1]?.help).toBe("Rename it to `Footer.astro`.");
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
  const beside = Object.fromEntries([...taken, ...free].map((path) => [`public/${path}`, ""]));
  expect(short(findings(beside))).toEqual(taken.toSorted().map((path) => `clashing-file public/${path}:1:1`));
});
