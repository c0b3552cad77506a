import type { Id, FileRecord } from "../../claims/model/index.ts";
import { asNewId, cutId, isId, longestId } from "../../claims/formats/id.ts";
import { isMadeUp } from "../../text/made-up-id.ts";
import { type Answer, type Answers, isList, mapping } from "./write-record.ts";

/** The length of suggested ids: shorter than allowed, because people read and type them. */
const usualLength = 48;

/** Words that begin a phrase, in English and in German: an id that was cut short doesn't end with them. */
const beginsPhrase =
  /(?:-(?:and|are|as|at|be|but|by|can|for|from|has|have|if|in|into|is|its|of|on|or|than|that|to|was|which|who|will|with|without|aber|als|am|an|auf|aus|bei|das|dass|dem|den|der|des|die|durch|ein|eine|einem|einen|einer|eines|fuer|hat|haben|im|ist|mit|nach|oder|ohne|sind|ueber|um|und|unter|vom|von|vor|wenn|wie|zu|zum|zur))+$/;

/** An id for a claim, question or term: its words, without articles. `isTaken` says whether an id is in use. */
export function suggestId(kind: "claim" | "question" | "term", sentence: string, isTaken: (id: Id) => boolean): Id {
  const words = asWords(sentence).filter((word) => !/^(?:a|an|the)$/.test(word));
  const whole = words.join("-");
  const id = cutId(whole, usualLength);
  return free(kind, id === whole ? id : id.replace(beginsPhrase, ""), isTaken);
}

/** An id for a source: the family name of its first author or editor, its year, and the first long word of its title, such as `orwell-1946-nice`. */
export function suggestSourceId(answers: Answers, isTaken: (id: Id) => boolean): Id {
  const { issued, title } = answers;
  const first = firstMaker(answers);
  const year = typeof issued === "string" ? issued.slice(0, 4) : "";
  const titleWord = asWords(textOf(title)).find(
    (word) => word.length > 3 && !/^(?:this|that|with|from|what|when|does|towards?)$/.test(word),
  );
  const words = [nameOf(first), year, titleWord ?? ""].map(asNewId).filter((word) => word !== "");
  return free("source", cutId(words.join("-"), longestId), isTaken);
}

/** Whether the words of a record give it an id of its own: those of 王小明 don't. An id is asked for then. */
export function givesId(kind: "source" | "person", answers: Answers): boolean {
  if (kind === "person") return !isMadeUp.test(suggestPersonId(answers, () => false));
  const first = firstMaker(answers);
  return (
    (first === undefined || asNewId(nameOf(first)) !== "") && !isMadeUp.test(suggestSourceId(answers, () => false))
  );
}

/** The first author of a source, or the first editor of one without authors. */
const firstMaker = ({ author = [], editor = [] }: Answers): Answer | undefined =>
  [author, editor].flatMap((names) => (isList(names) ? names.slice(0, 1) : []))[0];

/** An id for a person or organisation: the full name. */
export function suggestPersonId(name: Answers, isTaken: (id: Id) => boolean): Id {
  const fullName = [name["given"], name["non-dropping-particle"], name["family"], name["literal"]]
    .map(textOf)
    .join(" ");
  return free("person", asNewId(fullName), isTaken);
}

const asWords = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map(asNewId)
    .filter((word) => word !== "");

const textOf = (answer: Answers[string]): string => (typeof answer === "string" ? answer : "");

function nameOf(name: Answers[string]): string {
  const { family, literal } = mapping(name);
  return textOf(family) || (asWords(textOf(literal))[0] ?? "");
}

/** The id, or with the next free number if it is taken; `new-person-1` if the words gave none. */
export function free(kind: string, id: Id, isTaken: (id: Id) => boolean): Id {
  if (isId(id) && !isTaken(id)) return id;
  const stem = id === "" ? `new-${kind}` : id;
  for (let number = id === "" ? 1 : 2; ; number += 1) {
    const numbered = `${cutId(stem, longestId - 1 - String(number).length)}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}

/**
 * The path of a new file, beginning with the name of the claims folder (`root`). A claim goes to the folder of the file `beside`, that of
 * the question or claim that it replies to; if that is unknown, to the folder of `debate`.
 */
export function placeFor(
  kind: FileRecord["kind"],
  id: Id,
  { root, debate, beside }: { readonly root: string; readonly debate: Id; readonly beside: string | undefined },
): string {
  if (kind === "map") return `${root}/map.yaml`;
  if (kind === "debate") return `${root}/${id}/debate.yaml`;
  if (kind === "question") return `${root}/${debate}/${id}/${id}.yaml`;
  if (kind !== "claim") return `${root}/${folders[kind]}/${id}.yaml`;
  return `${beside === undefined ? `${root}/${debate}` : beside.replace(/\/[^/]*$/, "")}/${id}.yaml`;
}

const folders = { source: "sources", person: "people", page: "pages", tour: "tours", term: "terms" } as const;
