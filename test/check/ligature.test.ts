import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { repair } from "../../src/contribute/repair/index.ts";
import { onTeaDebate } from "./tea-debate.ts";

const path = "claims/tea/pouring-last-sets-the-amount.yaml";
const files = onTeaDebate({
  [path]:
    "# The ﬁrst.\nclaim: Whoever ﬁlls last sees the eﬀect.\nsupports: milk-goes-in-last\nexplanation: |\n  The aﬄicted and the ﬅ.\n",
});

test("joined letters from a PDF are reported once a file, with their number", () => {
  const found = compile(files).diagnostics.filter(({ rule }) => rule === "ligature");
  expect(found).toMatchObject([{ path, line: 1, column: 7, severity: "warning", help: "Write `fi`." }]);
  expect(found[0]?.message).toContain("There are 5 such characters in this file");
});

test("a repair writes the letters in all places", () => {
  const repaired = repair(files, { wanted: () => true, spared: new Set() });
  expect(repaired.files.find(({ file }) => file.path === path)?.file.text).toBe(
    "# The first.\nclaim: Whoever fills last sees the effect.\nsupports: milk-goes-in-last\nexplanation: |\n  The afflicted and the st.\n",
  );
});
