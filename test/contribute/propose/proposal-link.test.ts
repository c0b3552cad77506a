import fc from "fast-check";
import { expect, test } from "vitest";
import { bundleOf, changeOf } from "../../../src/contribute/propose/index.ts";
import {
  mostBytes,
  packProposal,
  readProposal,
  unpackProposal,
} from "../../../src/contribute/propose/proposal-link.ts";

const claim = { path: "claims/tea/x.yaml", text: "claim: Tea cools.\nsupports: y\n" };

test("files come out of a link as they went in, in base64url alone", async () => {
  const text = fc
    .array(fc.string({ unit: "grapheme", maxLength: 40 }).map((line) => `  ${line.replace(/[\r\n]/g, "")}`.trimEnd()))
    .map((lines) => `${["claim: |", ...lines].join("\n").trimEnd()}\n`);
  const file = fc.record({ path: fc.stringMatching(/^claims\/[a-z0-9-]{1,20}\.yaml$/), text });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 5 }), async (files) => {
      const packed = await packProposal(files);
      expect(packed).toMatch(/^[\w-]+$/);
      expect(await unpackProposal(`https://example.org/tea/proposal/#${packed ?? ""}`)).toBe(bundleOf(files));
    }),
    { numRuns: 60 },
  );
});

test("a link that was cut anywhere, or never was a proposal, has no files", async () => {
  const packed = (await packProposal([claim])) ?? "";
  for (let length = 0; length < packed.length; length += 1)
    expect(await unpackProposal(`#${packed.slice(0, length)}`)).toBeNull();
  for (const other of ["#", "#top", "#%ff", "#AAAA", `#${"A".repeat(9000)}`, `#${packed}=`])
    expect(await unpackProposal(other)).toBeNull();
});

test("what is too long for a link becomes none, and inflating stops where a proposal would be too large", async () => {
  const noise = Array.from({ length: 4000 }, (_, index) => ((index * 7919) % 99991).toString(36)).join(" ");
  expect(await packProposal([{ ...claim, text: `${noise}\n` }])).toBeNull();
  const longText = (length: number): string => `${"a".repeat(length)}\n`;
  const [most, more] = [mostBytes - 100, mostBytes + 100].map(async (length) =>
    unpackProposal((await packProposal([{ ...claim, text: longText(length) }])) ?? ""),
  );
  expect((await most)?.length).toBeGreaterThan(mostBytes - 100);
  expect(await more).toBeNull();
});

test("a text that begins otherwise, or has too many parts or none, is no proposal", () => {
  const change = { ...claim, path: changeOf(claim.path) };
  expect(readProposal(bundleOf([claim, change]))).toMatchObject({ files: [claim], changes: [claim] });
  expect(readProposal(`<p>${bundleOf([claim])}`)).toBeNull();
  expect(readProposal(bundleOf([{ path: "note", text: "by: Ann\n" }]))).toBeNull();
  expect(readProposal(bundleOf(Array.from({ length: 21 }, () => claim)))).toBeNull();
});
