import { cslNames, cslTypes, otherTypeNames } from "../../claims/schema/csl-variables.ts";
import { workIn } from "./work-in-text.ts";
import type { Answer, Answers } from "./write-record.ts";

/** The variables to keep; abstracts, licences and similar are left out. */
const texts = ["title", "container-title", "publisher", "volume", "issue", "page", "number", "edition", "ISBN"];
const partsOfNames = ["family", "given", "dropping-particle", "non-dropping-particle", "suffix"];

/** The values for a source in a record in CSL-JSON; null for what is none, or has no title. */
export function recordOfCsl(item: unknown): Answers | null {
  if (!isRecord(item) || textIn(item["title"]) === "") return null;
  const type = textIn(item["type"]);
  const isKnown = cslTypes.some((known) => known === type);
  return {
    ...workIn(textIn(item["URL"])),
    ...workIn(textIn(item["DOI"])),
    ...valuesOf(item, texts, textIn),
    ...valuesOf(item, Object.keys(cslNames), namesIn),
    ...valuesOf(item, ["issued"], dateIn),
    type: isKnown ? type : ((Object.hasOwn(otherTypeNames, type) ? otherTypeNames[type] : null) ?? "document"),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const valuesOf = (
  item: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  read: (value: unknown) => Answer,
): Answers => Object.fromEntries(keys.flatMap((key) => (key in item ? [[key, read(item[key])] as const] : [])));

/** What a registry returns as text, as a list of texts, or with markup. */
function textIn(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "string" && typeof first !== "number") return "";
  const plain = String(first)
    .replace(/<[^<>]*>/g, "")
    .replace(/\s+/g, " ");
  return plain.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").trim();
}

const namesIn = (value: unknown): readonly Answers[] =>
  !Array.isArray(value)
    ? []
    : value.filter(isRecord).map((name) => {
        const [literal = ""] = ["literal", "name", "given"].map((key) => textIn(name[key])).filter(Boolean);
        return textIn(name["family"]) === "" ? { literal } : valuesOf(name, partsOfNames, textIn);
      });

/** `{"date-parts": [[2022, 6, 27]]}` as `2022-06-27`. */
function dateIn(value: unknown): string {
  const dates: unknown = isRecord(value) ? value["date-parts"] : null;
  const first: unknown = Array.isArray(dates) ? dates[0] : null;
  const parts = Array.isArray(first) ? first.map(textIn).filter(Boolean) : [];
  return parts.map((part) => part.padStart(2, "0")).join("-");
}
