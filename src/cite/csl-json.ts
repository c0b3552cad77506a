import type { Name, PartialDate } from "../claims/model/index.ts";
import { field, isPreprint, joinTexts, ownAddress, type Citable, type CitationFormat } from "./citable.ts";

type CslName = Readonly<Record<string, string>>;
type CslDate = { readonly "date-parts": readonly [readonly number[]] };
type CslItem = Readonly<Record<string, string | readonly CslName[] | CslDate>>;

/** Works as CSL-JSON items (schema csl-data.json 1.0.2). Missing fields are left out. */
export const cslItems = (works: readonly Citable[]): readonly CslItem[] => works.map(cslItem);

function cslItem(work: Citable): CslItem {
  const { URL: _, note: __, ...fields } = work.fields;
  const [url, remark] = [ownAddress(work), note(work)];
  return {
    id: work.key,
    type: work.type,
    title: work.title,
    ...mapValues(work.names, (list) => list.map(cslName)),
    ...mapValues(work.dates, cslDate),
    ...(isPreprint(work) ? { number: `arXiv:${work.arxiv}` } : {}),
    ...fields,
    ...(url === "" ? {} : { URL: url }),
    ...(remark === "" ? {} : { note: remark }),
  };
}

export const cslJson: CitationFormat = {
  name: "CSL-JSON",
  ending: ".csl.json",
  mediaType: "application/vnd.citationstyles.csl+json",
  offeredAs: "link",
  write: (works) => `${JSON.stringify(cslItems(works), null, 2)}\n`,
};

/**
 * What has no CSL variable, one per line: the locator, which belongs to citations rather than items, and the arXiv id
 * of a published work (styles print the variable `archive`). Zotero imports the note as "Extra", and reads `arXiv: …`
 * there.
 */
function note(work: Citable): string {
  const preprint = work.arxiv === "" || isPreprint(work) ? "" : `arXiv: ${work.arxiv}`;
  return joinTexts([work.locator && `at ${work.locator}`, field(work, "note"), preprint], "\n");
}

function cslName(name: Name): CslName {
  if (name.kind === "literal") return { literal: name.literal };
  const parts = {
    family: name.family,
    given: name.given,
    "dropping-particle": name.droppingParticle,
    "non-dropping-particle": name.nonDroppingParticle,
    suffix: name.suffix,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ""));
}

/** `2022-06` → `{"date-parts": [[2022, 6]]}`. */
function cslDate(date: PartialDate): CslDate {
  return { "date-parts": [date.split("-").map(Number)] };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
