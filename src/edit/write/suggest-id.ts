import type { Id } from "../../model/index.ts";
import { asId, isId, longestId } from "../../parse/formats/id.ts";
import type { Answers } from "./answers.ts";
import { isList } from "./answers.ts";

/** Ids are read in addresses and written in other files, so they are kept shorter than they may be. */
const wanted = 48;

/** An id for a claim or question that says its point: the words of its sentence, without articles. `isTaken` tells which ids there are. */
export function suggestId(sentence: string, isTaken: (id: Id) => boolean): Id {
  const words = asWords(sentence).filter((word) => !/^(?:a|an|the)$/.test(word));
  return free(cut(words.join("-"), wanted), isTaken);
}

/** An id for a source: its first author's family name, its year, and the first telling word of its title, as in `lecun-2022-path`. */
export function suggestSourceId(answers: Answers, isTaken: (id: Id) => boolean): Id {
  const { author, editor, issued, title } = answers;
  const names = author ?? editor;
  const first = names !== undefined && isList(names) ? names[0] : undefined;
  const year = typeof issued === "string" ? issued.slice(0, 4) : "";
  const telling = asWords(textOf(title)).find(
    (word) => word.length > 3 && !/^(?:this|that|with|from|what|when|does|towards?)$/.test(word),
  );
  const words = [nameOf(first), year, telling ?? ""].map(asId).filter((word) => word !== "");
  return free(cut(words.join("-"), longestId), isTaken) || numberedId("source", isTaken);
}

/** An id for a person or organisation: its name as it is spoken. */
export function suggestPersonId(name: Answers, isTaken: (id: Id) => boolean): Id {
  const spoken = [name["given"], name["non-dropping-particle"], name["family"], name["literal"]].map(textOf).join(" ");
  return free(cut(asId(spoken), longestId), isTaken) || numberedId("person", isTaken);
}

/** An id for a record whose words have no Latin letter or digit to make one of: `new-person-1`, or the first number that is free. */
export function numberedId(kind: "claim" | "source" | "person", isTaken: (id: Id) => boolean): Id {
  for (let number = 1; ; number += 1) {
    const id = `new-${kind}-${number}`;
    if (!isTaken(id)) return id;
  }
}

const asWords = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map(asId)
    .filter((word) => word !== "");

const textOf = (answer: Answers[string]): string => (typeof answer === "string" ? answer : "");

function nameOf(name: Answers[string]): string {
  if (name === undefined || typeof name === "string" || isList(name)) return "";
  const family = textOf(name["family"]);
  return family === "" ? (asWords(textOf(name["literal"]))[0] ?? "") : family;
}

/** The words that fit; a first word that is too long for itself is cut. */
function cut(id: string, length: number): string {
  if (id.length <= length) return id;
  const end = id.lastIndexOf("-", length);
  return id.slice(0, end > 0 ? end : length);
}

function free(id: Id, isTaken: (id: Id) => boolean): Id {
  if (id === "" || (isId(id) && !isTaken(id))) return id;
  for (let number = 2; ; number += 1) {
    const numbered = `${cut(id, longestId - 1 - String(number).length)}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}
