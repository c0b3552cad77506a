import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { imported } from "./exchanged.ts";

const formats = { csv: "csv", argdown: "argdown", text: "kialo" } as const;

test.each(["en", "de"])(
  "the examples of the guide in %s say the same in each format, without problems and without drafts",
  async (language) => {
    const path = join(import.meta.dirname, "../../src/guides", language, "about/data.mdx");
    const blocks = [...readFileSync(path, "utf8").matchAll(/^```(csv|argdown|text)\n([^]*?)^```$/gm)];
    expect(blocks.map(([, fence]) => fence)).toEqual(["csv", "argdown", "text"]);
    const positions = new Set<string>();
    for (const [, fence, text = ""] of blocks) {
      const format = fence === "csv" || fence === "argdown" || fence === "text" ? formats[fence] : "csv";
      const { files, problems, drafts } = await imported(format, text);
      expect([problems, drafts]).toEqual([[], []]);
      const { claims } = compile(files).debate;
      expect(claims.map(({ role }) => role)).toEqual(expect.arrayContaining(["position", "reason", "objection"]));
      for (const { role, sentence } of claims) if (role === "position") positions.add(sentence.value);
    }
    expect(positions.size).toBe(1);
  },
);
