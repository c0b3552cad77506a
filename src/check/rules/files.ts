/** Rules about which files there are. */
import { isMadeUp } from "../../text/made-up-id.ts";
import { inlineCode } from "../../text/escape.ts";
import type { Rule, RuleHeader } from "../rule.ts";

/**
 * Rules that are checked while the claims folder, what stands beside it and the ledger are read from disk, or the
 * site is built. Example files can't show them.
 */
export const folderRules: readonly RuleHeader[] = [
  {
    id: "unreadable-file",
    concern: "form",
    severity: "error",
    sentence:
      "A file or folder can't be opened, is nested too deep, or is a symbolic link that leads out of the claims folder or the map.",
    aliases: ["nested-folders", "symlink-outside"],
  },
  {
    id: "lost-version",
    concern: "reference",
    severity: "error",
    sentence: "A published version would lose its page.",
  },
  {
    id: "missing-file",
    concern: "reference",
    severity: "error",
    sentence: "A page of the map names a file or page that the site does not have.",
  },
];

export const madeUpId: Rule = {
  id: "made-up-id",
  concern: "form",
  severity: "warning",
  sentence: "The id of a record is a number that a program gave it, because its words gave none.",
  check: ({ files }) =>
    files
      .flatMap(({ record }) => record ?? [])
      .filter(({ id }) => isMadeUp.test(id))
      .map(({ id, place }) => ({
        place,
        message: `The id ${inlineCode(id)} says nothing of what it names.`,
        help: "Give the file another name before it is published: after that its id never changes.",
      })),
};

export const missingDebate: Rule = {
  id: "missing-debate",
  concern: "form",
  severity: "error",
  sentence: "The claims folder has no `map.yaml`, or a folder with questions or claims has no `debate.yaml`.",
  aliases: ["missing-map"],
  *check({ files, debate: { map, debates }, unreadable }) {
    if (!files.some(({ file }) => file.path === map.path))
      yield {
        place: map.place,
        message: `There is no file ${map.path}.`,
        help: "Add it with at least `title:` and `debates:` (the list of debate folders).",
      };
    // One problem for each folder, at its first file.
    const reported = new Set(debates.map(({ id }) => id));
    for (const { record } of files) {
      if (record?.kind !== "claim" && record?.kind !== "question") continue;
      const { debate: folder, place } = record;
      if (reported.has(folder) || unreadable.has(folder)) continue;
      reported.add(folder);
      yield {
        place,
        message: `The folder ${inlineCode(folder)} has no \`debate.yaml\`.`,
        help: "Add one with at least `title:`, or move this file into the folder of a debate.",
      };
    }
  },
};

export const lostRecord: Rule = {
  id: "lost-record",
  concern: "reference",
  severity: "warning",
  sentence: "The file of what was published was deleted without a replacement.",
  aliases: ["lost-claim"],
  check: ({ debate: { aliases, map }, unreadable, knows, published }) => {
    const removed = new Set(map.removed.map(({ value }) => value));
    return published.ids.flatMap(({ kind, id, path }) => {
      const of = kind === "claim" || kind === "question" ? "either" : kind;
      if (knows(of, id) || aliases[of].has(id) || removed.has(id) || unreadable.has(id)) return [];
      return {
        place: { path: path === "" ? map.path : path, start: 0, end: 0 },
        message: `The ${kind} ${inlineCode(id)} was published, but its file no longer exists.`,
        help:
          kind === "claim"
            ? "Restore the file and add `retired` with the reason. If the claim was renamed, list the old id under `aliases` in the new file."
            : `If it was renamed, or another ${kind} replaces it, list the old id under \`aliases\` there. If it is gone for good, list it under \`removed\` in ${map.path}.`,
      };
    });
  },
};
