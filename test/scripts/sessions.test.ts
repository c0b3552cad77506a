import { expect, test } from "vitest";
import { z } from "zod";
import { asId } from "../../src/claims/formats/id.ts";
import { casesIn } from "../cases.ts";
import { runScript } from "../run-script.ts";

const sessions = casesIn("test/scripts/sessions.yaml", z.record(z.string(), z.array(z.string())));

const environment = {
  CLAIMS_DIR: "test/fixtures/debates/small/claims",
  SITE_URL: "https://tea.example.org",
  ...{ WITHOUT_HISTORY: "1", NO_COLOR: "1" },
};

/** What a command prints, with its standard error after a line and its exit code. */
async function told(line: string): Promise<string> {
  const { code, out, error } = await runScript("scripts/cli.ts", line.split(" "), { environment });
  return `$ ${line}\n${out}${error && `--- standard error:\n${error}`}--- exit code ${code}\n`;
}

test.each(Object.entries(sessions))("%s", async (title, lines) => {
  const all: string[] = [];
  for (const line of lines) all.push(await told(line));
  await expect(all.join("\n")).toMatchFileSnapshot(`golden/sessions/${asId(title)}.txt`);
});
