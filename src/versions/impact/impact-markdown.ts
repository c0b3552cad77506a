import type { Id, StanceKind } from "../../claims/model/index.ts";
import { capitalised } from "../../text/sentence.ts";
import { readableText, visibleText } from "../../text/characters.ts";
import { counted } from "../../text/counted.ts";
import { wordDifference } from "../word-difference.ts";
import type { Impact } from "./find-impact.ts";

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * The impact as Markdown for a reviewer: whether the files have errors, a sentence that sums it up, then one section
 * for each kind of change.
 */
export function impactMarkdown(impact: Impact): string {
  const sections = sectionsOf(impact).filter(({ lines }) => lines.length > 0);
  const heading = `## What this changes on the map\n\n${errorsSentence(impact)}`;
  if (sections.length === 0) return `${heading}Nothing: no claim, question or other record changed.\n`;
  const summary = sections.map(({ title, lines }) => `${title.toLowerCase()}: ${lines.length}`).join(", ");
  const texts = sections.map(({ title, lines }) => `### ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`);
  return `${heading}${capitalised(summary)}.\n\n${texts.join("\n")}`;
}

/** A paragraph that warns of errors in the files; "" if there are none. */
function errorsSentence({ errors: { before, after } }: Impact): string {
  if (before + after === 0) return "";
  const count = (number: number): string => (number === 0 ? "none" : String(number));
  return `**The claim files have errors: before ${count(before)}, now ${count(after)}.** What has an error may be missing below, or be there by mistake.\n\n`;
}

function sectionsOf(impact: Impact): readonly Section[] {
  return [
    { title: "Claims added", lines: impact.added.map(said) },
    {
      title: "Claims changed",
      lines: impact.changed.map((claim) => {
        const what = claim.parts.join(", ");
        const moved = claim.moved === null ? "" : `<br>${movedLine(claim.moved)}`;
        if (claim.before === claim.sentence) return `${said(claim)} (${what})${moved}`;
        return `${code(claim.id)} (${what})<br>before: ${escapeMarkdown(claim.before)}<br>after: ${escapeMarkdown(claim.sentence)}${moved}`;
      }),
    },
    { title: "Claims renamed", lines: impact.renamed.map((claim) => `${code(claim.before)} → ${said(claim)}`) },
    { title: "Claims retired", lines: impact.retired.map(retiredLine) },
    { title: "Retired claims changed", lines: impact.retiredChanged.map(retiredLine) },
    {
      title: "Claims deleted rather than retired",
      lines: impact.removed.map(
        ({ id, sentence }) =>
          `${code(id)}: ${escapeMarkdown(sentence)} Somebody may have cited it: restore the file and add \`retired\`.`,
      ),
    },
    {
      title: "Claims whose files have no claim any more",
      lines: impact.emptied.map(
        ({ id, sentence }) =>
          `${code(id)}: ${escapeMarkdown(sentence)} See the check. If it should leave the map, add \`retired\` instead.`,
      ),
    },
    { title: "Claims restored", lines: impact.restored.map(said) },
    {
      title: "Positions whose grounded label changed (no verdict: one judgement may change it)",
      lines: impact.standings.map((claim) => `${said(claim)} ${code(claim.before)} → ${code(claim.after)}`),
    },
    {
      title: "Objections and rebuttals now unanswered",
      lines: impact.unanswered.map((claim) => `${said(claim)}${claim.isNew ? " It is new." : ""}`),
    },
    { title: "Objections and rebuttals now answered", lines: impact.answered.map(said) },
    {
      title: "Recorded stances changed",
      lines: impact.stances.map(
        (change) =>
          `${escapeMarkdown(change.name)} (${code(change.person)}) on “${escapeMarkdown(change.sentence)}” (${code(change.claim)}): ${stanceWord(change.before)} → ${stanceWord(change.after)}`,
      ),
    },
    {
      title: "Versions that others may have cited",
      lines: impact.versions.map(({ id, before: old, after }) =>
        after === null
          ? `${code(`${id}/${old}`)} has no newer version on the map; its page stays`
          : `${code(`${id}/${old}`)} is replaced by ${code(after)}; its page stays and links to the new version`,
      ),
    },
    {
      title: "Nearly the same words as another claim or question",
      lines: impact.nearDuplicates.map(
        ({ path, line, message }) => `${code(`${path}:${line}`)}: ${escapeMarkdown(message)}`,
      ),
    },
    ...recordSections("Questions", impact.questions),
    ...recordSections("Sources", impact.sources),
    ...recordSections("People", impact.people),
    ...recordSections("Tours", impact.tours),
    ...recordSections("Terms", impact.terms),
    ...recordSections("Pages", impact.pages),
    ...recordSections("Debates", impact.debates),
    {
      title: "Former ids that lead nowhere any more",
      lines: impact.forgotten.map(
        ({ id, before }) =>
          `${code(before)}, of ${code(id)}. Somebody may have cited it: list it under ${code("aliases")}.`,
      ),
    },
  ];
}

function recordSections(kind: string, { added, changed, renamed, removed }: Impact["questions"]): readonly Section[] {
  return [
    { title: `${kind} added`, lines: added.map(titled) },
    {
      title: `${kind} changed`,
      lines: changed.map((record) =>
        [titled(record), ...record.words.map(({ key, before, after }) => `${key}: ${difference(before, after)}`)].join(
          "<br>",
        ),
      ),
    },
    { title: `${kind} renamed`, lines: renamed.map((record) => `${code(record.before)} → ${titled(record)}`) },
    { title: `${kind} removed`, lines: removed.map(titled) },
  ];
}

const titled = ({ id, title }: { readonly id: Id; readonly title: string }): string =>
  `${code(id)}: ${escapeMarkdown(title)}`;

const movedLine = ({ from, to, below }: NonNullable<Impact["changed"][number]["moved"]>): string =>
  `moved from “${escapeMarkdown(from)}” to “${escapeMarkdown(to)}”${below === 0 ? "" : `, with ${counted(below, "claim")} below it`}`;

/** Words that were taken out struck through and new ones bold; long stretches of what stays are cut. */
function difference(before: string, after: string): string {
  return wordDifference(before, after)
    .map(({ kind, text }) => {
      const [, lead = "", words = "", trail = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
      const short = kind === "same" && words.length > 120 ? `${words.slice(0, 50)} … ${words.slice(-50)}` : words;
      const mark = kind === "same" || words === "" ? "" : kind === "removed" ? "~~" : "**";
      return `${lead && " "}${mark}${escapeMarkdown(short)}${mark}${trail && " "}`;
    })
    .join("");
}

function said({ id, role, sentence }: Impact["added"][number]): string {
  return `${code(id)}, ${role}: ${escapeMarkdown(sentence)}`;
}

function retiredLine({ id, sentence, reason, replacedBy }: Impact["retired"][number]): string {
  const instead = replacedBy === null ? "" : ` Read instead: ${code(replacedBy)}.`;
  return `${code(id)}: ${escapeMarkdown(sentence)} Reason: ${escapeMarkdown(reason)}${instead}`;
}

/** Ids and paths as code. Those of files that couldn't be parsed may hold anything, even backticks. */
function code(text: Id): string {
  return `\`${visibleText(text.replaceAll("`", "'").replace(/\s+/g, " "))}\``;
}

function stanceWord(stance: StanceKind | null): string {
  return stance ?? "nothing recorded";
}

/**
 * A text as Markdown that shows exactly this text, and what is hidden in it as `\u{202E}`. On GitHub, an empty comment
 * keeps `@name` from notifying anybody, `#1` and `GH-1` from linking an issue, `https:` and `www.` from linking a
 * site, and `:x:` from becoming a picture.
 */
export function escapeMarkdown(text: string): string {
  return readableText(text.replace(/\s+/g, " "))
    .replace(/[\\`*_{}[\]()<>!|~&+=-]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : `\\${sign}`))
    .replace(/[@#](?=\w)|:(?=\S)|www(?=\.)|\bGH(?=\\-\d)/gi, (sign) => `${sign}<!-- -->`);
}
