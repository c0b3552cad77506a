import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { filesForm, readBundle } from "../../src/contribute/propose/index.ts";
import { packProposal } from "../../src/contribute/propose/proposal-link.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { today } from "../../scripts/new/fetch-record.ts";
import { hostOf } from "../host-of.ts";
import { runScript, type Run } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let folder = "";
let claims = "";

/** An answer of doi.org, shortened: CSL-JSON with the oddities of a registry. */
const record = {
  type: "journal-article",
  title: ["Introduction to <i>Latent Variable</i> Energy-Based Models"],
  author: [{ family: "Dawid", given: "Anna", sequence: "first" }, { literal: "A group" }],
  issued: { "date-parts": [[2023, 6, 5]] },
  "container-title": "A Journal: of Notes",
  page: "1-38",
  abstract: "<jats:p>Long.</jats:p>",
};

const server = createServer((request, response) => {
  const isAsked = request.headers.accept === "application/vnd.citationstyles.csl+json";
  if (!isAsked || request.url !== "/10.48550/arXiv.2306.02572") response.writeHead(404).end();
  else response.end(JSON.stringify(record));
});
const service = `http://${await hostOf(server)}`;

afterAll(() => {
  server.close();
});

beforeEach(() => {
  folder = temporaryFolder();
  claims = join(folder, "claims");
  cpSync("test/fixtures/debates/every-key/claims", claims, { recursive: true });
});

const make = (...parameters: readonly string[]): Promise<Run> => makeWith({}, parameters);

const makeWith = (how: { readonly alone?: boolean }, parameters: readonly string[]): Promise<Run> =>
  runScript("scripts/cli.ts", ["new", ...parameters], { ...how, cwd: folder, environment: { DOI_SERVICE: service } });

const makeAlone = (...parameters: readonly string[]): Promise<Run> => makeWith({ alone: true }, parameters);

const written = (path: string): string => readFileSync(join(claims, path), "utf8");

describe("a claim", () => {
  const flags = ["--claim", "Milk first: it cools the cup.", "--supports", "milk-goes-in-first", "--basis", "argument"];

  test("is shown with what a terminal would act on escaped, and an empty name of the claims folder is none", async () => {
    const { out } = await make("claim", ...flags, "--explanation", "It \u202Ecools.", "--claims", "");
    expect(out).toContain("explanation: |\n  It \\u{202E}cools.\n");
    expect(out).not.toContain("\u202E");
  });

  test("is written beside its parent, and passes the checker", async () => {
    const { code, out, error } = await makeAlone("claim", ...flags);
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain("Wrote claims/tea/milk/milk-first-it-cools-cup.yaml:");
    expect(out).toContain("No problems in 1 file.");
    expect(written("tea/milk/milk-first-it-cools-cup.yaml")).toBe(
      'claim: "Milk first: it cools the cup."\nsupports: milk-goes-in-first\nbasis: argument\n',
    );
  });

  test("has lists from flags that are repeated", async () => {
    const holder = "person=george-orwell; source=orwell-1946-nice-cup; at=tenth rule; date=1946";
    const use = "source=rsc-2003-perfect-cup; at=step 6; note=It says: so; quote=exact=the words";
    expect((await make("claim", ...flags, "--held-by", holder, "--sources", use, "--id", "x")).code).toBe(0);
    expect(written("tea/milk/x.yaml")).toContain(
      "held-by:\n  - person: george-orwell\n    source: orwell-1946-nice-cup\n    at: tenth rule\n    date: 1946\n" +
        'sources:\n  - source: rsc-2003-perfect-cup\n    at: step 6\n    note: "It says: so"\n    quote:\n      exact: the words\n',
    );
  });

  const newSource =
    "type=book; title=On Kettles; author=Porter, Ann; author=OECD; issued=2020; DOI=10.1000/182; checked.date=2026-01-02; checked.record=the work itself";
  const holder = "person=+1; source=+1; at=p. 3";

  test("is written with a new person and a new source", async () => {
    const fresh = ["--new-person", "Porter, Ann", "--new-source", newSource, "--held-by", holder, "--id", "x"];
    const { code, out, error } = await make("claim", ...flags, ...fresh);
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain("No problems in 3 files.");
    expect(written("people/ann-porter.yaml")).toBe("name:\n  family: Porter\n  given: Ann\n");
    expect(written("sources/porter-2020-kettles.yaml")).toContain(
      "author:\n  - family: Porter\n    given: Ann\n  - literal: OECD\n",
    );
    expect(written("tea/milk/x.yaml")).toContain("person: ann-porter\n    source: porter-2020-kettles\n    at: p. 3\n");
  });

  test("has a new source filled in from its DOI or arXiv id, with the id that the user gives it", async () => {
    const named = ["--new-person", "name=Porter, Ann; id=a-porter; summary=She boils; and pours."];
    const cited = ["--new-source", "2306.02572", "--held-by", "person=a-porter; source=+1; at=p. 1", "--id", "x"];
    expect((await make("claim", ...flags, ...named, ...cited)).error).toBe("");
    expect(written("people/a-porter.yaml")).toContain("summary: |\n  She boils; and pours.\n");
    expect(written("tea/milk/x.yaml")).toContain("person: a-porter\n    source: dawid-2023-introduction\n");
  });

  test("is not written if its new person or source can't be written, and neither are these", async () => {
    const held = ["--held-by", "person=+1; source=orwell-1946-nice-cup", "--id", "milk-goes-in-last"];
    const fresh = ["--new-person", "Porter, Ann", ...held];
    expect((await make("claim", ...flags, ...fresh)).code).toBe(2);
    const { code, error } = await make("claim", ...flags, "--new-source", "title=On Kettles");
    expect(code).toBe(2);
    expect(error).toMatch(
      /^These flags are required without a terminal:\n {2}type=… in --new-source: .*one of article, article-journal, /,
    );
    expect(readdirSync(join(claims, "people"))).not.toContain("ann-porter.yaml");
  });

  test("is not written where a value of its id is wrong or gives none, unless the id is said", async () => {
    const kettles = ["--type", "book", "--title", "Kettles", "--author", "Porter, Ann", "--issued", "3/4/2025"];
    expect((await make("source", ...kettles)).error).toMatch(/^Nothing was written\.\n.*3\/4\/2025/);
    expect((await make("person", "--name", "王小明")).error).toContain("give one, --id ID");
    expect((await make("person", "--name", "王小明", "--id", "wang-xiaoming")).error).toBe("");
    expect(readdirSync(join(claims, "sources")).filter((name) => name.startsWith("porter"))).toEqual([]);
  });

  test("with findings is written all the same, and exits with 1 and the findings", async () => {
    const { code, out } = await make("claim", "--claim", "Milk is good", "--supports", "milk-goes-in-first");
    expect(code).toBe(1);
    expect(out).toContain("error[missing-full-stop]");
    expect(written("tea/milk/milk-is-good.yaml")).toContain("claim: Milk is good\n");
  });

  test("with an unknown id is not written, and neither is anything new with it", async () => {
    const before = readdirSync(claims, { recursive: true });
    const { code, out, error } = await make("claim", ...flags.with(3, "nope"));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("Nothing was written.\nThere is no claim `nope`.");
    const near = await make("claim", ...flags.with(3, "milk-goes-in-frst"));
    expect(near.error).toContain("Did you mean `milk-goes-in-first`?");
    const held = ["--new-person", "Porter, Ann", "--held-by", "person=+1; source=nope; at=p. 3"];
    expect((await make("claim", ...flags, ...held)).error).toContain("There is no source `nope`.");
    expect((await make("claim", ...flags, "--explanation", "See [[nope]].")).error).toContain(
      "There is no claim `nope`.",
    );
    expect((await make("question", "--question", "Is it?", "--arises-from", "nope", "--debate", "tea")).code).toBe(2);
    expect(readdirSync(claims, { recursive: true })).toEqual(before);
  });

  test("names people and sources in words, and is not written where nobody has that name", async () => {
    const held = "person=Ronald A. Fisher; source=Fisher 1935; at=§5";
    expect((await make("claim", ...flags, "--held-by", held, "--id", "x")).code).toBe(0);
    expect(written("tea/milk/x.yaml")).toContain("person: ronald-fisher\n    source: fisher-1935-design\n");
    const byNobody = held.replace("Ronald A.", "Ann");
    const unknown = await make("claim", ...flags, "--held-by", byNobody, "--id", "y");
    expect([unknown.code, unknown.out]).toEqual([2, ""]);
    expect(unknown.error).toContain("Nothing was written.\nThere is no person `Ann Fisher`.");
    expect(existsSync(join(claims, "tea/milk/y.yaml"))).toBe(false);
  });

  test("similar to an existing one gets a message", async () => {
    const said = /claim: (.*)\n/.exec(written("tea/milk/milk-goes-in-first.yaml"))?.[1] ?? "";
    const { error } = await make("claim", "--claim", said, "--supports", "milk-goes-in-first", "--id", "x");
    expect(error).toMatch(/^It says nearly what it replies to: “.+” \(milk-goes-in-first\), which answers “.+”\.$/m);
  });

  test("never overwrites a file", async () => {
    const before = written("tea/milk/milk-goes-in-last.yaml");
    const { code, error } = await make("claim", ...flags, "--id", "milk-goes-in-last");
    expect([code, error]).toEqual([
      2,
      "The file `milk-goes-in-last.yaml` already exists. Give another one with --id.\n",
    ]);
    expect(written("tea/milk/milk-goes-in-last.yaml")).toBe(before);
  });

  test("with too few answers is not written, and each missing flag is named with its value", async () => {
    const { code, error } = await make("claim", "--basis", "argument");
    expect(code).toBe(2);
    expect(error.match(/^ +--[a-z-]+/gm)?.join("")).toBe(
      "  --claim    --answers    --supports    --objects-to    --rebuts    --undercuts",
    );
    expect(error).toMatch(
      /^These flags are required without a terminal:\n[^]*\n  one of these, with the id of a question or claim/,
    );
  });
});

test("a question similar to an existing one gets a message, and the checker reports it", async () => {
  const { code, out, error } = await make("question", "--question", "Should milk go into the cup before the tea");
  expect(error).toBe(
    "The map has a similar question: “Should milk go into the cup before the tea?” (should-milk-go-in-first).\n",
  );
  expect([code, out]).toEqual([1, expect.stringContaining("warning[near-duplicate]")]);
});

test("a question gets its own folder, and a person a file among the people", async () => {
  await make("question", "--question", "Is sugar needed?", "--exclusive", "true");
  expect(written("tea/is-sugar-needed/is-sugar-needed.yaml")).toBe("question: Is sugar needed?\nexclusive: true\n");
  expect(written("tea/debate.yaml")).toMatch(/\n {2}- does-the-pot-matter\n {2}- is-sugar-needed\n/);
  await make("person", "--name", "Porter, Ann", "--orcid", "0000-0002-1825-0097");
  expect(written("people/ann-porter.yaml")).toBe("name:\n  family: Porter\n  given: Ann\norcid: 0000-0002-1825-0097\n");
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

describe("a source", () => {
  test("is filled in from the record of its DOI or arXiv id, with or without an address", async () => {
    const addresses = ["https://arxiv.org/abs/2306.02572", "https://doi.org/10.48550/arXiv.2306.02572"];
    const texts = new Set<string>();
    for (const [index, named] of ["2306.02572", "10.48550/arXiv.2306.02572", ...addresses].entries()) {
      expect((await make("source", named, "--id", `dawid-${index}`)).error).toBe("");
      texts.add(written(`sources/dawid-${index}.yaml`));
    }
    expect([...texts]).toEqual([
      `type: article-journal
title: Introduction to Latent Variable Energy-Based Models
author:
  - family: Dawid
    given: Anna
  - literal: A group
issued: 2023-06-05
container-title: "A Journal: of Notes"
page: 1-38
DOI: 10.48550/arXiv.2306.02572
arxiv: "2306.02572"
checked:
  date: ${today()}
  record: https://doi.org/10.48550/arXiv.2306.02572
`,
    ]);
  });

  test("has the values of flags, which take precedence over its record", async () => {
    await makeAlone("source", "2306.02572", "--title", "Another title", "--note", "Read in part.", "--id", "x");
    expect(written("sources/x.yaml")).toContain("title: Another title\n");
    expect(written("sources/x.yaml")).toContain("note: Read in part.\n");
  });

  test("without a network or a record is written from the flags alone", async () => {
    const known = ["--type", "article", "--title", "A title", "--author", "Dawid, Anna", "--issued", "2023"];
    const away = await make("source", "2306.02572", ...known, "--doi-service", "http://127.0.0.1:1");
    expect(away.error).toContain("The record could not be fetched: 127.0.0.1:1 can't be reached");
    expect(written("sources/dawid-2023-title.yaml")).toContain('arxiv: "2306.02572"');
    const unknown = await make("source", "10.1000/nothing", ...known, "--id", "y");
    expect(unknown.error).toContain("there is no record of 10.1000/nothing");
    expect(written("sources/y.yaml")).toContain("DOI: 10.1000/nothing");
  });

  test("with an invalid DOI is not written", async () => {
    expect(await make("source", "Deep Learning")).toMatchObject({ code: 2, out: "" });
  });
});

describe("a new map", () => {
  test("begins with an example that has no findings", async () => {
    const { code, out } = await makeAlone("debate", join(folder, "my-debate"));
    expect(code).toBe(0);
    expect(out).toContain("No problems in 7 files.");
    const { debate, diagnostics } = compile(readClaims(join(folder, "my-debate/claims")).files);
    expect(diagnostics).toEqual([]);
    expect([debate.questions.length, debate.claims.length, debate.people.length]).toEqual([1, 2, 1]);
  });

  test("has one folder: of a name with spaces and no quotation marks, none is made", async () => {
    const { code, error } = await make("debate", "my", "debate");
    expect([code, error]).toEqual([2, "Name one folder for the new map, as in: npm run new -- debate my-debate\n"]);
    expect((await make("proposal", "one.yaml", "two.yaml")).error).toMatch(/^Name one file of a proposal/);
    expect(existsSync(join(folder, "my"))).toBe(false);
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

  test.each([
    ["in place of a file", "claims/map.yaml", "map.yaml is a file. Give a new folder: "],
    ["in a folder that has files", "claims", "is not empty"],
  ])("is not started %s", async (_, place, said) => {
    const { code, error } = await make("debate", join(folder, place));
    expect([code, error]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(join(claims, "package.json"))).toBe(false);
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

  test("writes nothing outside the claims folder and over no file, and says why", async () => {
    for (const [text, reason] of [
      [`${claim}--- # claims/../evil.yaml\nclaim: x\n`, "not a valid path"],
      [`${claim}--- # evil/tea/x.yaml\nclaim: x\n`, "not a valid path"],
      [`${claim}--- # claims/people/george-orwell.yaml\nname: x\n`, "is there already, with other content"],
      [`${claim}${claim}`, "twice"],
      ["claim: Milk cools the cup.\n", "The line with the path of the first file is missing"],
    ] as const) {
      const { code, error } = await take(text);
      expect([code, error]).toEqual([2, expect.stringContaining(reason)]);
      expect(error).toContain("Nothing was written.");
      expect(existsSync(join(claims, "tea/milk/x.yaml"))).toBe(false);
    }
    const [unnamed, absent] = [await make("proposal"), await make("proposal", "no.txt")];
    expect([unnamed.code, unnamed.error]).toEqual([2, expect.stringContaining("Name one file")]);
    expect([absent.code, absent.error]).toEqual([2, expect.stringContaining("`no.txt`")]);
  });

  test("changes what is there, keeps what the map has already, and shows where the map has changed", async () => {
    const before = written("tea/milk/milk-goes-in-first.yaml");
    const sentence = /^claim: (.*)$/m.exec(before)?.[1] ?? "";
    const change = `--- # change claims/tea/milk/milk-goes-in-first.yaml\nclaim:\n  from: ${sentence}\n  to: Milk should go in first.\n`;
    const { code, out } = await take(`${change}--- # note\nby: Ann Porter\nbecause: It said less.\n`);
    expect([code, out]).toEqual([0, expect.stringContaining("Proposed by Ann Porter.\nIt said less.\n")]);
    expect(written("tea/milk/milk-goes-in-first.yaml")).toBe(before.replace(sentence, "Milk should go in first."));
    expect((await take(change)).out).toContain("`claim` says so already.");
    const { code: again, error } = await take(`${person}${change.replace("to: Milk", "to: No milk")}`);
    expect([again, error]).toEqual([
      2,
      expect.stringContaining("  the map has: Milk should go in first.\n  proposed: No milk"),
    ]);
    expect(existsSync(join(claims, "people/ann-porter.yaml"))).toBe(false);
  });

  test("is not written at all where its last file is wrong in itself", async () => {
    const { code, out, error } = await take(`${person}${claim.replace("basis: argument", "basis argument")}`);
    expect([code, error]).toEqual([2, expect.stringContaining("`claims/tea/milk/x.yaml` has errors")]);
    expect(out).toContain("basis argument");
    expect(existsSync(join(claims, "people/ann-porter.yaml"))).toBe(false);
  });

  test("in another encoding is refused, because its letters would be lost", async () => {
    writeFileSync(join(folder, "latin.txt"), Buffer.from(person.replace("Porter", "M\u00fcller"), "latin1"));
    const { code, error } = await make("proposal", "latin.txt");
    expect([code, error]).toEqual([2, expect.stringContaining("not encoded as UTF-8")]);
    expect(existsSync(join(claims, "people/ann-porter.yaml"))).toBe(false);
  });

  test("that has a problem is written with the problem reported", async () => {
    const { code, out } = await take(claim);
    expect([code, out]).toEqual([1, expect.stringContaining("ann-porter")]);
    expect(existsSync(join(claims, "tea/milk/x.yaml"))).toBe(true);
  });
});

test("a kind that there is not, or none, exits with 2 and a sentence", async () => {
  const unknown = await make("frog");
  expect([unknown.code, unknown.out]).toEqual([2, ""]);
  expect(unknown.error).toContain("`frog` can't be created");
  expect(await make()).toMatchObject({ code: 2, out: "" });
});
