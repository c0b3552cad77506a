import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalForm, contentOfForm } from "../../src/versions/canonical-form.ts";
import { presentVersions } from "../../src/versions/claim-version.ts";
import { fullContent } from "./full-content.ts";
import { bundledMap } from "../bundled-map.ts";

test("what a claim said is read from its form unchanged, except for order and white space that have no meaning", () => {
  const [work] = fullContent.works;
  const [first] = fullContent.relations;
  expect(contentOfForm(canonicalForm(fullContent))).toMatchObject({
    ...fullContent,
    relations: [first, fullContent.relations[2], fullContent.relations[1]],
    uses: [{ ...fullContent.uses[0], quote: { ...fullContent.uses[0]?.quote, prefix: "Tenthly," } }],
    works: [work],
  });
});

test("every claim of the bundled map is read from its form, and has the same form again", () => {
  const { debate } = bundledMap();
  const other = [...presentVersions(debate).values()].filter(({ form }) => {
    const content = contentOfForm(form);
    return content === null || canonicalForm(content) !== form;
  });
  expect(other.map(({ content }) => content.sentence)).toEqual([]);
});

test("anything that is not the form of a claim is refused", () => {
  const refused = ["", "null", "[]", '{"sentence":1}', '{"home":"x"}', '{"home":{"kind":"likes","target":"a"}}'];
  expect(refused.map(contentOfForm)).toEqual(refused.map(() => null));
  expect(contentOfForm('{"sentence":"a","stances":[{"stance":"asserts","name":{"kind":"group"}}]}')).toBeNull();
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const content = contentOfForm(text);
      if (content !== null) expect(canonicalForm(content)).toMatch(/^\{.*\}$/s);
    }),
  );
});
