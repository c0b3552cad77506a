import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeAll } from "../../../scripts/bench/run.ts";
import { generateDebate } from "../../../scripts/generate-debate.ts";
import { connect, each, type Asker } from "./connect.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();
let asker: Asker;
let claim = "";

beforeAll(async () => {
  writeAll(folder, generateDebate({ claims: 300, seed: 1 }));
  asker = await connect(join(folder, "claims"));
  claim = each(await asker.ask("search", { role: ["position"] }), "results", "id")[0] ?? "";
}, 60_000);

afterAll(async () => {
  await asker.client.close();
});

test("every claim that a search lists can be asked for, cited and judged", async () => {
  const ids = each(await asker.ask("search", { role: ["position", "rebuttal"], limit: 50 }), "results", "id");
  expect(ids.length).toBe(50);
  for (const id of ids) {
    expect(await asker.ask("claim", { id })).toMatchObject({ id });
    expect(await asker.ask("cite", { id })).toMatchObject({ id });
  }
  expect(await asker.ask("follows", { reject: ids })).toMatchObject({ judged: { rejected: 50 } });
});

test("any two people can be compared, with or without a page", async () => {
  const people = each(await asker.ask("search", { among: "people", limit: 8 }), "results", "id");
  for (const [index, one] of people.entries())
    for (const other of people.slice(index + 1))
      expect(await asker.ask("between", { one: other, other: one })).toHaveProperty("disagreements.recorded");
});

interface Refused {
  readonly what: string;
  readonly tool: string;
  readonly given: () => Readonly<Record<string, unknown>>;
  readonly says: string;
}

const refused: readonly Refused[] = [
  { what: "an unknown id", tool: "claim", given: () => ({ id: `${claim}x` }), says: "Did you mean `" },
  {
    what: "a name that every object has",
    tool: "claim",
    given: () => ({ id: "constructor" }),
    says: "no claim `constr",
  },
  {
    what: "a filter of claims among sources",
    tool: "search",
    given: () => ({ among: "sources", unanswered: true }),
    says: "leave them out for sources",
  },
  { what: "a path", tool: "claim", given: () => ({ id: "../../etc/passwd" }), says: "has only the letters" },
  { what: "a very long id", tool: "person", given: () => ({ id: "a".repeat(500_000) }), says: "<=100 characters" },
  { what: "many ids", tool: "follows", given: () => ({ accept: Array(501).fill(claim) }), says: "<=500 items" },
  { what: "a number beyond all bounds", tool: "search", given: () => ({ limit: 1e300 }), says: "Invalid arguments" },
  {
    what: "an unknown field",
    tool: "claim",
    given: () => ({ id: claim, levls: 1 }),
    says: 'Unrecognized key: "levls"',
  },
  { what: "an unknown tool", tool: "delete", given: () => ({}), says: "Tool delete not found" },
];

test.each(refused)(
  "$what is refused with a sentence, and the next request is answered",
  async ({ tool, given, says }) => {
    expect(await asker.fault(tool, given())).toContain(says);
    expect(await asker.ask("claim", { id: claim })).toMatchObject({ id: claim });
  },
);

test("a request that is too long is refused, and the next one is answered", async () => {
  expect(await asker.fault("search", { words: "x".repeat(3_000_000) })).toContain("<=200 characters");
  expect(await asker.ask("claim", { id: claim })).toMatchObject({ id: claim });
});
