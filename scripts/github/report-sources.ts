import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { githubApi, listOf, numberIn, textIn, valueIn } from "./api.ts";
import { shortened, withoutCalls } from "./comments.ts";

const marker = "<!-- sources to look at -->";

/** Opens an issue with what `verify` has found for the first time, or comments on the one that is open. */
export async function reportSources(folder: string): Promise<void> {
  const report: unknown = JSON.parse(await readFile(join(folder, "report.json"), "utf8"));
  const isNew = (found: unknown): boolean => valueIn(found, "isNew") === true && valueIn(found, "asksForWork") === true;
  const fresh = listOf(valueIn(report, "findings")).filter(isNew);
  if (fresh.length === 0) {
    process.stdout.write("Nothing new asks for work.\n");
    return;
  }
  const next =
    "`npm run verify -- --fix` writes what needs no decision. A new address under `URL` makes new versions of claims.";
  const whole = "All of it is in the artifact `report` of the newest run of the workflow `verify`.";
  const body = shortened(withoutCalls(`${marker}\n${fresh.map(itemOf).join("\n")}\n\n${next}\n`), whole);
  const api = githubApi();
  const open = listOf(await api.send("GET", "issues?state=open&creator=github-actions%5Bbot%5D&per_page=100"));
  const known = open.find((issue) => textIn(issue, "body").startsWith(marker));
  if (known) await api.send("POST", `issues/${numberIn(known, "number")}/comments`, { body });
  else await api.send("POST", "issues", { title: `Sources to look at (${textIn(report, "day")})`, body });
}

/** What was found is shown as code, since anybody may have written the words of a page. */
function itemOf(found: unknown): string {
  const code = (text: string): string => `\`${text.replace(/[`\s]+/g, " ")}\``;
  const line = valueIn(found, "line");
  const place = `${textIn(found, "path")}${typeof line === "number" ? `:${line}` : ""}`;
  const url = URL.parse(textIn(found, "address"));
  return `- **${textIn(found, "kind")}** ${code(place)} ${url && /^https?:$/.test(url.protocol) ? `<${url.href}>` : ""}\n  ${code(textIn(found, "says"))}`;
}
