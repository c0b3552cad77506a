import type { ParsedFile } from "../../src/claims/model/index.ts";

/** A file's findings as text: the place and the text there, the rule, the message, the help. */
export function report({ file, findings }: ParsedFile): string {
  const lines = findings.flatMap(({ rule, severity, place, message, help }) => {
    const before = file.text.slice(0, place.start).split("\n");
    const where = `${before.length}:${(before.at(-1) ?? "").length + 1}`;
    const there = JSON.stringify(file.text.slice(place.start, place.end));
    return [
      `${where} ${severity}[${rule}] ${there}`,
      `  ${message}`,
      ...help.split("\n").map((line) => `  > ${line}`),
      "",
    ];
  });
  return lines.length > 0 ? lines.join("\n") : "nothing is wrong\n";
}
