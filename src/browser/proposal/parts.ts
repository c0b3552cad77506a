import type { SourceFile } from "../../claims/model/index.ts";
import { type Bundle, bundleName, changeOf } from "../../contribute/propose/bundle.ts";
import { readNote, readSteps } from "../../contribute/propose/steps.ts";
import { type Answer, writeValues } from "../../contribute/write/index.ts";
import { visibleLines, visibleText } from "../../text/characters.ts";
import * as browser from "../../words/browser.ts";
import { h } from "../page/elements.ts";
import { wordChanges } from "./word-changes.ts";

/** The parts of a proposal as plain text: what is written to the editors, what differs in files, new files. */
export function partsOf({ files, changes, note }: Bundle): readonly HTMLElement[] {
  const { by, because } = readNote(note);
  return [
    ...(note === "" ? [] : [h("li", h("p", shown(browser.proposal.note(by, because))))]),
    ...changes.map(changeItem),
    ...files.map(({ path, text }) => h("li", named(path), h("pre", { tabindex: "0" }, shown(text)))),
  ];
}

function changeItem({ path, text }: SourceFile): HTMLElement {
  const lines = Object.entries(readSteps(text) ?? {}).flatMap(([key, steps]) =>
    [steps].flat().map(({ from, to }) => {
      const [before = "", after = ""] = [from, to].map((value) => (value === undefined ? "" : shown(inWords(value))));
      if (typeof from === "string" && typeof to === "string") return h("p", `${key}: `, ...wordChanges(before, after));
      return h("p", `${key}: `, before && h("del", before), " ", after && h("ins", after));
    }),
  );
  const unread = h("pre", { tabindex: "0" }, shown(text));
  return h("li.changed-file", named(browser.proposal.change(path)), lines.length > 0 ? lines : unread);
}

const inWords = (value: Answer): string => (typeof value === "string" ? value : writeValues(value).trimEnd());

const named = (path: string): HTMLElement => h("p.file-path.aside-note", visibleText(path));

const shown = (text: string): string => visibleLines(text).join("\n");

/** The name of a proposal as a file. A path in it may be any text. */
export function nameOf({ files, changes }: Bundle): string {
  const name = bundleName([...changes.map(({ path }) => ({ path: changeOf(path), text: "" })), ...files]);
  return /^[a-z0-9-]{1,80}\.(?:yaml|txt)$/.test(name) ? name : "proposal.txt";
}
