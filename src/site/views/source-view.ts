import type { Citation, SourceRecord } from "../../claims/model/index.ts";
import { locatorInWords } from "../refs/citation-view.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import { editUrl } from "../refs/edit-url.ts";
import { dateInWords } from "../words/dates.ts";
import { locatorUrl } from "../addresses/locator-url.ts";
import { fullName } from "../words/names.ts";
import { inOrderOfWork } from "./source-strip.ts";
import { makeReference, type Reference } from "../refs/reference.ts";
import { sourceLabel } from "../refs/source-label.ts";
import type { Site } from "../site.ts";
import { webUrl } from "../addresses/source-url.ts";
import { notSeen } from "../../text/named-place.ts";
import { words } from "../../words/words.ts";

/** A claim, question, person, debate or the map that cites a source. */
export interface CiterView {
  readonly claim: ClaimReference | null;
  /** A person, a debate or the map; null where a claim or question cites the source. */
  readonly other: { readonly name: string; readonly url: string } | null;
  /** What it cites the source for, each once, with the places in the source that it cites for it. */
  readonly purposes: readonly {
    readonly words: string;
    readonly places: readonly { readonly at: string; readonly atUrl: string | null }[];
  }[];
}

export interface SourceView {
  readonly label: string;
  readonly reference: Reference;
  readonly citers: readonly CiterView[];
  /** How many of its citations have no place because the passage was not found, in words; "" for none. */
  readonly notFound: string;
  readonly checked: { readonly date: string; readonly record: string; readonly recordUrl: string | null } | null;
  readonly abstract: string;
  readonly editUrl: string | null;
}

export function viewSource(site: Site, source: SourceRecord): SourceView {
  return {
    label: sourceLabel(site, source),
    reference: makeReference(source),
    citers: viewCiters(site, source),
    notFound: notFoundInWords(site.debate.citations.get(source.id) ?? []),
    checked: source.checked && {
      date: dateInWords(source.checked.date),
      record: source.checked.record,
      recordUrl: webUrl(source.checked.record),
    },
    abstract: source.fields["abstract"] ?? "",
    editUrl: editUrl(site, source.path),
  };
}

function notFoundInWords(citations: readonly Citation[]): string {
  const count = citations.filter(({ at }) => at === notSeen).length;
  return count === 0 ? "" : words.pages.source.notFound(count, citations.length);
}

/** Each citer once, in the order of the places that they cite. */
function viewCiters(site: Site, source: SourceRecord): readonly CiterView[] {
  const byCiter = Map.groupBy(site.debate.citations.get(source.id) ?? [], ({ by }) => `${by.kind} ${by.id}`);
  const citers = [...byCiter.values()].map((citations) => ({ citations, ats: citations.map(({ at }) => at) }));
  return inOrderOfWork(site, source, citers, ({ ats }) => ats).flatMap(({ citations }) => {
    const by = citations[0]?.by;
    if (!by) return [];
    const isClaim = by.kind === "claim" || by.kind === "question";
    const claim = isClaim ? referTo(site, by.id) : null;
    const other = isClaim ? null : otherCiter(site, by);
    if (!claim && !other) return [];
    return { claim, other, purposes: viewPurposes(site, source, citations) };
  });
}

function viewPurposes(site: Site, source: SourceRecord, citations: readonly Citation[]): CiterView["purposes"] {
  const ats = new Map<string, Set<string>>();
  for (const citation of citations)
    for (const purpose of purposesOf(site, source, citation))
      ats.set(purpose, (ats.get(purpose) ?? new Set()).add(citation.at));
  return [...ats].map(([purpose, of]) => ({
    words: purpose,
    places: [...of]
      .map((at) => ({ at: locatorInWords(at), atUrl: locatorUrl(source, at, null) }))
      .filter(({ at }) => at !== ""),
  }));
}

/** For a stance, who takes it: several people may take theirs at one place. */
function purposesOf(site: Site, source: SourceRecord, { by, as, at }: Citation): readonly string[] {
  const { citedFor } = words.site;
  if (as !== "stance") return [citedFor[as === "prose" && by.kind === "claim" ? "explanation" : as]];
  const stances = site.debate.claim.get(by.id)?.stances ?? [];
  return stances
    .filter((stance) => stance.source.value === source.id && stance.at === at)
    .flatMap(({ person, stance }) => {
      const record = site.debate.person.get(person.value);
      return record ? [citedFor.stance(fullName(record.name), words.pages.stance.withIt(stance))] : [];
    });
}

function otherCiter(site: Site, by: Citation["by"]): { name: string; url: string } | null {
  if (by.kind === "map") return { name: site.title, url: site.urls.home };
  if (by.kind === "debate") {
    const debate = site.debate.debates.find(({ id }) => id === by.id);
    return debate ? { name: debate.title.value, url: site.urls.debate(by.id) } : null;
  }
  if (by.kind === "page") {
    const page = site.debate.pages.find(({ id }) => id === by.id);
    return page ? { name: page.title, url: site.urls.page(by.id) } : null;
  }
  if (by.kind === "tour") {
    const tour = site.debate.tours.find(({ id }) => id === by.id);
    return tour ? { name: tour.title, url: site.urls.tour(by.id) } : null;
  }
  const person = site.debate.person.get(by.id);
  return person ? { name: fullName(person.name), url: site.urls.person(by.id) } : null;
}
