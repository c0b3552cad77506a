import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bundleName,
  bundleOf,
  changeOf,
  filesForm,
  githubAddress,
  issueAddress,
  messageOf,
  longestAddress,
  notePath,
  readBundle,
  readNote,
  readSteps,
  writeSteps,
} from "../../../src/contribute/propose/index.ts";
import { holds } from "../../holds.ts";

const repository = { url: "https://github.com/example/debate", branch: "main", claimsPath: "claims/" };
const person = { path: "claims/people/ann-porter.yaml", text: "name:\n  family: Porter\n" };
const claim = { path: "claims/tea/x.yaml", text: "claim: Tea cools.\nexplanation: |\n  --- # no path\n" };

test("the signature of a message is no part of the last file", () => {
  const text = "Hello!\n\n--- # claims/a.yaml\nclaim: Milk cools tea.\n\n-- \nSent from a phone\n";
  expect(readBundle(text).files).toEqual([{ path: "claims/a.yaml", text: "claim: Milk cools tea.\n" }]);
});

test("the line that ends the last file of a message ends it", () => {
  const claim = { path: "claims/a.yaml", text: "claim: Milk cools tea.\nexplanation: |\n  ...\n" };
  expect(readBundle(`${messageOf([claim])}\nBest, Ann\n`).files).toEqual([claim]);
});

test("files are the same after bundling and unbundling, whatever their texts contain", () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const lines = fc.array(fc.string({ maxLength: 30 }).map((line) => `  ${line.replace(/[\r\n]/g, "").trimEnd()}`));
  const file = fc.record({
    path: id.map((name) => `claims/tea/${name}.yaml`),
    text: lines.map((more) => `${["claim: |", ...more].join("\n").trimEnd()}\n`),
  });
  holds([fc.array(file, { minLength: 1, maxLength: 4 })], 100, (files) => {
    expect(readBundle(bundleOf(files))).toMatchObject({ files, textBefore: "" });
    expect(readBundle(bundleOf(files).replaceAll("\n", "\r\n"))).toMatchObject({ files, textBefore: "" });
    expect(readBundle(`\uFEFF${bundleOf(files)}\n\n`)).toMatchObject({ files, textBefore: "" });
  });
});

test("text before the first file of a bundle is kept", () => {
  expect(readBundle(`claim: x\n${bundleOf([person])}`)).toMatchObject({ files: [person], textBefore: "claim: x" });
});

test("a change and a note stand beside new files, and go as text", () => {
  const change = {
    path: "claims/tea/x.yaml",
    text: writeSteps({ claim: { from: "A.", to: "B: b." }, sources: [{ to: { source: "y" } }] }),
  };
  const note = { path: notePath, text: "by: Ann\nbecause: |\n  Two\n\n  words.\n" };
  const parts = [person, { ...change, path: changeOf(change.path) }, note];
  expect(readBundle(messageOf(parts))).toEqual({
    files: [person],
    changes: [change],
    note: note.text,
    textBefore: "",
  });
  expect(readNote(note.text)).toEqual({ by: "Ann", because: "Two\n\nwords.\n" });
  expect(readSteps(change.text)).toEqual({ claim: { from: "A.", to: "B: b." }, sources: [{ to: { source: "y" } }] });
  expect([bundleName(parts), bundleName([claim]), bundleName([claim, note])]).toEqual(["x.txt", "x.yaml", "x.txt"]);
});

test("several files become one prefilled issue with all their text", () => {
  const { url, isFilled } = issueAddress([person, claim], "Tea cools.", repository);
  const parameters = Object.fromEntries(new URL(url).searchParams);
  expect(isFilled).toBe(true);
  expect(parameters).toEqual({
    template: filesForm.template,
    title: "Claim: Tea cools.",
    files: bundleOf([person, claim]),
  });
});

test("an address of up to 6,000 characters contains the text", () => {
  const most = "a".repeat(longestAddress - githubAddress({ ...claim, text: "" }, repository).url.length);
  expect(githubAddress({ ...claim, text: most }, repository).isFilled).toBe(true);
  expect(githubAddress({ ...claim, text: `${most}a` }, repository).isFilled).toBe(false);
});

test("if an address would be too long, it leads to an empty page, for one file and for several", () => {
  const long = { ...claim, text: `claim: |\n${"  Ä\n".repeat(900)}` };
  for (const { url, isFilled } of [githubAddress(long, repository), issueAddress([person, long], "x", repository)]) {
    expect(isFilled).toBe(false);
    expect(url.length).toBeLessThan(longestAddress);
    expect(url).not.toContain("%C3%84");
  }
});

test("a bundle as a file has the name of its claim, and ends with .yaml only if it is one YAML document", () => {
  expect(bundleName([claim])).toBe("x.yaml");
  expect(bundleName([person, claim])).toBe("x.txt");
});
