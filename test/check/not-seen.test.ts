import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { onTeaDebate } from "./tea-debate.ts";

const path = "claims/tea/pouring-last-sets-the-amount.yaml";

const claim = (
  at: string,
  inText: string,
): string => `claim: Whoever pours the milk last can see how much of it the tea needs.
supports: milk-goes-in-last
sources:
  - source: orwell-1946-nice-cup
    at: ${at}
explanation: As Orwell has it [@orwell-1946-nice-cup, ${inText}].
`;

const found = (at: string, inText: string): readonly string[] =>
  compile(onTeaDebate({ [path]: claim(at, inText) })).diagnostics.map(
    ({ rule, line, message, help }) => `${line} ${rule} ${message} ${help}`,
  );

test("a passage that was not found needs no locator", () => {
  expect(found("not seen", "not seen")).toEqual([]);
});

test("another spelling of `not seen` is reported where it stands, with the right one", () => {
  const said = (line: number, at: string): string =>
    `${line} missing-locator The locator \`${at}\` of \`orwell-1946-nice-cup\` would be shown as a place. Write \`not seen\`, which says that the passage was not found.`;
  expect(found("not-seen", "Unseen")).toEqual([said(4, "not-seen"), said(6, "Unseen")]);
});
