import { knownKeys } from "../../fields/known-keys.ts";
import type { OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** `supports:milk-goes-in-last`, `-milk-goes-in-last` */
export function missingSpace({ key, head, value, valueStart }: OutlineItem): Slip | null {
  if (key !== null || head !== valueStart) return null;
  const dash = /^-(?=[^\s-])/.exec(value);
  if (dash) return slip("dash", head, "- ", value.slice(1));
  const word = /^([A-Za-z][\w-]*):(?=\S)/.exec(value)?.[1];
  return word && knownKeys.has(word)
    ? slip("colon", head + word.length, `${word}: `, value.slice(word.length + 1))
    : null;
}

function slip(mark: "dash" | "colon", start: number, before: string, after: string): Slip {
  const rest = after.split(/\r?\n/, 1)[0] ?? "";
  const edits = [{ start: start + 1, end: start + 1, insert: " " }];
  return {
    rule: "yaml-syntax",
    start,
    end: start + 1,
    message: `There is no space after this ${mark}, so YAML reads it as part of the word.`,
    help: `Write \`${before}${rest}\`.`,
    edits,
    does: `put a space after the ${mark}`,
  };
}
