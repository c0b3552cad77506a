import { ownAddress, type Citable } from "../../src/cite/citable.ts";
import type { Name } from "../../src/claims/model/index.ts";
import type { Item } from "./read-back.ts";

/** A field that differs after a work was written and read back. */
export interface LostFact {
  readonly work: string;
  readonly fact: string;
  readonly sent: string;
  readonly came: string;
}

/** Fields that a format doesn't have share one line of text, which is read back as the publisher. */
const together = ["container-title", "volume", "number", "publisher"];

/** Compares a work field by field with what a program read from its entry. */
export function lostFacts(work: Citable, item: Item | undefined): readonly LostFact[] {
  if (!item) return [{ work: work.key, fact: "entry", sent: work.key, came: "" }];
  const lost: LostFact[] = [];
  const hold = (fact: string, sent: string, came: string): void => {
    if (plainText(sent) !== came) lost.push({ work: work.key, fact, sent, came });
  };
  const text = (variable: string): string => plainText(item[variable]);
  hold("title", work.title, text("title"));
  hold("author", names(work.names["author"]), cslNames(item["author"]));
  hold("issued", dateParts(work.dates["issued"] ?? ""), cslDate(item["issued"]));
  // Readers add the address of an arXiv paper if there is none.
  const ofPreprint = work.arxiv === "" ? "" : `https://arxiv.org/abs/${work.arxiv}`;
  hold("URL", ownAddress(work) || (text("URL") === ofPreprint ? ofPreprint : ""), text("URL"));
  hold("DOI", work.fields["DOI"] ?? "", text("DOI"));
  hold("editor", names(work.names["editor"]), cslNames(item["editor"]));
  const sent: Readonly<Record<string, string>> = {
    "container-title": work.fields["container-title"] ?? "",
    volume: work.fields["volume"] ?? "",
    number: work.fields["issue"] ?? work.fields["number"] ?? "",
    publisher: work.fields["publisher"] ?? "",
  };
  for (const fact of together) {
    const came = fact === "number" ? text("issue") || text("number") : text(fact);
    const isInLine = came === "" || fact === "publisher" ? text("publisher").includes(sent[fact] ?? "") : false;
    if ((sent[fact] ?? "") !== "" && !isInLine) hold(fact, sent[fact] ?? "", came);
  }
  hold("page", (work.fields["page"] ?? "").replaceAll("–", "-"), text("page").replaceAll("–", "-"));
  hold("edition", work.fields["edition"] ?? "", text("edition"));
  hold("ISBN", work.fields["ISBN"] ?? "", text("ISBN"));
  const notes = `${text("note")} ${text("annote")}`;
  for (const note of [work.fields["note"] ?? "", work.locator && `at ${work.locator}`]) {
    if (!notes.includes(plainText(note))) lost.push({ work: work.key, fact: "note", sent: note, came: notes });
  }
  return lost;
}

/** `van der|Berg|Martin|Jr.`: both kinds of particle together, because BibTeX has only one. */
function names(list: readonly Name[] | undefined): string {
  return (list ?? [])
    .map((name) =>
      name.kind === "literal"
        ? name.literal
        : [`${name.droppingParticle}${name.nonDroppingParticle}`, name.family, name.given, name.suffix].join("|"),
    )
    .join(" & ");
}

function cslNames(value: unknown): string {
  if (!Array.isArray(value)) return "";
  return value
    .map((name: unknown) => {
      const part = (key: string): string =>
        typeof name === "object" && name !== null ? plainText(Reflect.get(name, key)) : "";
      if (part("literal") !== "") return part("literal");
      return [
        part("dropping-particle") + part("non-dropping-particle"),
        part("family"),
        part("given"),
        part("suffix"),
      ].join("|");
    })
    .join(" & ");
}

function dateParts(date: string): string {
  return date === "" ? "" : date.split("-").map(Number).join("-");
}

function cslDate(value: unknown): string {
  const parts: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "date-parts") : [];
  return Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0].join("-") : "";
}

/** Pandoc marks text that must keep its capitals with `<span>`, and makes typographic quotation marks. */
function plainText(value: unknown): string {
  return typeof value === "string" || typeof value === "number"
    ? String(value)
        .replaceAll(/[‘’“”"]/g, "'")
        .replaceAll(/<[^<>]*span[^<>]*>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&amp;", "&")
    : "";
}
