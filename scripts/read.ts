import { readFileSync } from "node:fs";
import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { plainText, textOfBytes, type HtmlNode } from "../src/search/plain-text.ts";
import { currentClaims, currentSite, refuseErrors, wordsOf } from "../src/site/compilation.ts";
import { visibleText } from "../src/text/characters.ts";
import { setWords, words } from "../src/words/words.ts";
import { command } from "./command.ts";
import { readWithMap } from "./mcp/read.ts";
import { UsageError } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";

const refused = {
  empty: "has no text in it. Name a file that has.",
  pdf: "is a PDF, which can't be read here. Open it, copy its text, save that as a text file and name this one.",
  binary: "is not text. Open it in its own program, save it as text or HTML and name that file.",
  large: "is too long: at most two million characters are read. Name a file with a part of it.",
};

/** So many objections to a claim are printed; `--format json` and the page have all. */
const listed = 3;

export const read = command({
  about:
    "Reads a text with the map: its sentences that come near claims, who holds these, and the objections that the text lacks.",
  flags: { format: { choices: ["text", "json"], help: "for people or for programs" }, ...claimsFlag },
  positionals: {
    count: 1,
    help: [["FILE", "text, Markdown or HTML; - for the standard input"]],
    wrong: "Name one file: npm run read -- FILE.",
  },
  exit: "0 done, 1 errors in the claim files, 2 could not run (no such file, a file that is not text).",
  run: (values, [path = ""]) => {
    const text = textAt(path);
    const settings = settingsOf({ ...values, "without-history": true });
    const claims = currentClaims(settings);
    refuseErrors(claims);
    setWords(wordsOf(claims));
    const result = readWithMap(currentSite(settings), text);
    process.stdout.write(values.format === "json" ? `${JSON.stringify(result, null, 2)}\n` : inWords(result));
  },
});

function textAt(path: string): string {
  const read = textOfBytes(bytesAt(path));
  if (typeof read === "string") throw new UsageError(`\`${path}\` ${refused[read]}`);
  return plainText(read.text, path, (html) => nodeOf(fromHtml(html))).text;
}

function bytesAt(path: string): Uint8Array {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch {
    throw new UsageError(`There is no file \`${path}\` that can be read. Name a file of text, Markdown or HTML.`);
  }
}

function nodeOf(node: Nodes): HtmlNode {
  const properties = node.type === "element" ? node.properties : {};
  return {
    name: node.type === "element" ? node.tagName : node.type === "text" ? "" : "#document",
    text: node.type === "text" ? node.value : "",
    children:
      "children" in node ? node.children.filter(({ type }) => type === "element" || type === "text").map(nodeOf) : [],
    attribute: (name) => [properties[name]].flat().join(" "),
  };
}

function inWords({ sentences, near, unmet, matches, perhaps }: ReturnType<typeof readWithMap>): string {
  const { reading } = words.browser;
  const lines = matches.flatMap((match) => [
    "",
    `${match.line}: ${match.sentence}`,
    ...match.near.flatMap(nearInWords),
  ]);
  const guesses = perhaps.flatMap(({ line, sentence, mayMean }) => [
    "",
    `${line}: ${sentence}`,
    `  ${reading.perhaps}`,
    ...mayMean.map((claim) => `  - ${claimInWords(claim)}`),
  ]);
  const byWords = near === 0 ? [] : [reading.byWords];
  return `${[reading.found(sentences, near, unmet, perhaps.length), ...byWords, ...lines, ...guesses].map(visibleText).join("\n")}\n`;
}

type NearClaim = ReturnType<typeof readWithMap>["matches"][number]["near"][number];

function nearInWords({ objections, reasons, ...claim }: NearClaim): readonly string[] {
  const { reading } = words.browser;
  const missing = objections.filter(({ inText }) => !inText);
  const rest = Math.max(0, missing.length - listed);
  const more = [rest > 0 && reading.objections(rest), reasons > 0 && reading.reasons(reasons)].filter(Boolean);
  return [
    `  ${claimInWords(claim)}`,
    `  ${claim.url}`,
    ...(missing.length > 0 ? [`    ${reading.unmet}`] : []),
    ...missing.slice(0, listed).map((objection) => `    - ${claimInWords(objection)}`),
    ...(more.length > 0 ? [`    ${more.join(", ")}`] : []),
  ];
}

const claimInWords = ({ claim, holders }: { readonly claim: string; readonly holders: string }): string =>
  `${claim} (${holders})`;
