import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { readClaims } from "../../../src/files/read-claims.ts";
import { coverage } from "../../../src/site/guides/coverage.ts";

test("every claim, person and source that carries a passage of the founding essay exists, and none carries nothing", () => {
  const { files } = readClaims(`${import.meta.dirname}/../../../claims`);
  const { debate } = compile(files);
  const missing = coverage.flatMap(({ claims, people, sources }) => [
    ...claims.filter((id) => !debate.claim.has(id) && !debate.question.has(id)),
    ...people.filter((id) => !debate.person.has(id)),
    ...sources.filter((id) => !debate.source.has(id)),
  ]);
  expect(missing).toEqual([]);
  const carriedByNothing = coverage.filter(
    ({ claims, people, sources, note }) => claims.length + people.length + sources.length === 0 && note === "",
  );
  expect(carriedByNothing).toEqual([]);
});
