import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { filesForm, readBundle } from "../../src/contribute/propose/index.ts";
import { packProposal } from "../../src/contribute/propose/proposal-link.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { runScript, type Run } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let folder = "";
let claims = "";

beforeEach(() => {
  folder = temporaryFolder();
  claims = join(folder, "claims");
  cpSync("test/fixtures/debates/every-key/claims", claims, { recursive: true });
});

const make = (...parameters: readonly string[]): Promise<Run> =>
  runScript("scripts/cli.ts", ["new", ...parameters], { cwd: folder });

const written = (path: string): string => readFileSync(join(claims, path), "utf8");

test("a claim is shown with what a terminal would act on escaped, and an empty name of the claims folder is none", async () => {
  const flags = ["--claim", "Milk cools the cup.", "--supports", "milk-goes-in-first", "--basis", "argument"];
  const { out } = await make("claim", ...flags, "--explanation", "It \u202Ecools.", "--claims", "");
  expect(out).toContain("explanation: |\n  It \\u{202E}cools.\n");
  expect(out).not.toContain("\u202E");
});

test("if there are several debates, the question's debate is asked for by name", async () => {
  mkdirSync(join(claims, "coffee"));
  writeFileSync(join(claims, "coffee/debate.yaml"), "title: Coffee\nquestions: is-coffee-better\n");
  const map = readFileSync(join(claims, "map.yaml"), "utf8");
  writeFileSync(join(claims, "map.yaml"), map.replace(/^debates:.*$(\n {2}-.*$)*/m, "debates:\n  - tea\n  - coffee"));
  const { code, error } = await make("question", "--question", "Is sugar needed?");
  const title = /title: (.*)/.exec(written("tea/debate.yaml"))?.[1] ?? "";
  expect(code).toBe(2);
  expect(error).toContain(`--debate: where it belongs; one of tea (${title}), coffee (Coffee)\n`);
  const unknown = await make("question", "--question", "Is sugar needed?", "--debate", "cofee");
  expect([unknown.code, unknown.error]).toEqual([2, expect.stringContaining("no debate `cofee`. Choose one of tea")]);
  mkdirSync(join(folder, "empty"));
  const none = await make("question", "--question", "Is it?", "--debate", "tea", "--claims", "empty");
  expect(none.error).toMatch(/^There is no debate `tea`: there is none yet, and `.*` starts a map with one\.\n$/);
  expect(existsSync(join(claims, "cofee"))).toBe(false);
});

describe("a new map", () => {
  test("begins with an example that has no findings", async () => {
    const { code, out } = await make("debate", join(folder, "my-debate"));
    expect(code).toBe(0);
    expect(out).toContain("No problems in 7 files.");
    const { debate, diagnostics } = compile(readClaims(join(folder, "my-debate/claims")).files);
    expect(diagnostics).toEqual([]);
    expect([debate.questions.length, debate.claims.length, debate.people.length]).toEqual([1, 2, 1]);
  });

  test.each([
    ["de", "erstellt die Karte und zeigt sie", "Jede Datei in `claims/` ist eine Frage"],
    ["en", "builds the map and serves it", "Each file in `claims/` is a question"],
    ["fr", "builds the map and serves it", "Each file in `claims/` is a question"],
  ])(
    "has a README in the language of the interface, with the same commands, and a title in sentence case: %s",
    async (language, ...said) => {
      await make("debate", `readme-${language}`, "--language", language);
      const readme = readFileSync(join(folder, `readme-${language}/README.md`), "utf8");
      for (const words of said) expect(readme).toContain(words);
      const { debate } = compile(readClaims(join(folder, `readme-${language}/claims`)).files);
      expect(debate.sources.map(({ title }) => title.value)).toEqual(["A nice cup of tea"]);
      expect([...readme.matchAll(/^(?:- `(.+?)`|(np.+?) *#)/gm)].map(([, listed, shell]) => listed ?? shell)).toEqual([
        "npm install && npm start",
        "npm test",
        "npx disputed-territory new",
        "npx disputed-territory check --fix",
        "npx disputed-territory dev",
      ]);
    },
  );

  test("is a repository with every command, the workflows with the package's commands, and the issue form", async () => {
    await make("debate", join(folder, "My Debate"));
    const read = (path: string): string => readFileSync(join(folder, "My Debate", path), "utf8");
    const manifest: unknown = JSON.parse(read("package.json"));
    expect(manifest).toMatchObject({
      name: "my-debate",
      scripts: {
        start: "disputed-territory start",
        test: "disputed-territory check",
        new: "disputed-territory new",
        dev: "disputed-territory dev",
      },
    });
    for (const name of ["map", "check", "claim-issue", "publish", "review", "review-comment", "verify"]) {
      const steps = read(`.github/workflows/${name}.yml`);
      expect(steps).toMatch(/npx disputed-territory|uses: \.\/\.github\/workflows\/map\.yml/);
      expect(steps).not.toMatch(/npm run|node scripts/);
    }
    expect(read(".github/workflows/map.yml")).toContain("npx disputed-territory check --format github");
    expect(read(".github/workflows/map.yml")).toContain("npx disputed-territory build --relative --out preview");
    expect(read(".github/ISSUE_TEMPLATE/claim.yml")).toContain("The claim");
    // The form on the map's site opens this one for several files.
    expect(read(`.github/ISSUE_TEMPLATE/${filesForm.template}`)).toContain(`id: ${filesForm.field}`);
    expect(read("claims/map.yaml")).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/node_modules\/disputed-territory\/public\/schema\/map\.json\n/,
    );
  });

  test("is started in the folder of an empty repository, and in one whose name has spaces", async () => {
    mkdirSync(join(folder, "empty clone/.git"), { recursive: true });
    const { code, out } = await make("debate", join(folder, "empty clone"));
    expect(code).toBe(0);
    expect(out).toContain(`npm start -- --claims "${join(folder, "empty clone/claims")}"\n`);
  });

  test("is started beside the files with which GitHub begins a repository, which stay as they are", async () => {
    const clone = join(folder, "clone");
    mkdirSync(join(clone, ".git"), { recursive: true });
    for (const name of ["README.md", "LICENSE"]) writeFileSync(join(clone, name), "Mine.\n");
    const { code, out } = await make("debate", clone);
    expect([code, out.includes("README.md stays as it was.")]).toEqual([0, true]);
    expect(readFileSync(join(clone, "README.md"), "utf8")).toBe("Mine.\n");
    expect(existsSync(join(clone, "package.json"))).toBe(true);
  });
});

describe("a proposal from the form", () => {
  const take = (text: string): Promise<Run> => {
    writeFileSync(join(folder, "proposal.txt"), text);
    return make("proposal", "proposal.txt");
  };
  const person = "--- # claims/people/ann-porter.yaml\nname:\n  family: Porter\n  given: Ann\n";
  const claim =
    "--- # claims/tea/milk/x.yaml\nclaim: Milk cools the cup.\nsupports: milk-goes-in-first\nbasis: argument\n" +
    "held-by:\n  - person: ann-porter\n    source: orwell-1946-nice-cup\n    at: tenth rule\n";

  test("is written file by file, also out of a message saved with other line ends, and passes the checker", async () => {
    const { code, out, error } = await take(`Here it is!\r\n\r\n${`${person}${claim}`.replaceAll("\n", "\r\n")}\r\n`);
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain("Wrote claims/people/ann-porter.yaml\nWrote claims/tea/milk/x.yaml\n");
    expect(written("people/ann-porter.yaml")).toBe("name:\n  family: Porter\n  given: Ann\n");
    expect(written("tea/milk/x.yaml")).toMatch(/^claim: Milk cools the cup\.\n[^]*at: tenth rule\n$/);
  });

  test("is taken from its link too, as it is or as its page has it in the command, unless it was cut", async () => {
    const { files } = readBundle(`${person}${claim}`);
    const link = `#${(await packProposal(files)) ?? ""}`;
    const cut = await make("proposal", `https://example.org/proposal/${link.slice(0, -3)}`);
    expect([cut.code, cut.error]).toEqual([2, expect.stringContaining("This link is cut or broken.")]);
    expect((await make("proposal", `https://example.org/proposal/${link}`)).code).toBe(0);
    expect(written("tea/milk/x.yaml")).toContain("claim: Milk cools the cup.\n");
    expect((await make("proposal", link)).out).toContain("is there already, with the same content");
  });

  test("in another encoding is refused, because its letters would be lost", async () => {
    writeFileSync(join(folder, "latin.txt"), Buffer.from(person.replace("Porter", "M\u00fcller"), "latin1"));
    const { code, error } = await make("proposal", "latin.txt");
    expect([code, error]).toEqual([2, expect.stringContaining("not encoded as UTF-8")]);
    expect(existsSync(join(claims, "people/ann-porter.yaml"))).toBe(false);
  });
});
