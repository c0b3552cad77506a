import type { CitedWork, ClaimHistory, ClaimVersion, FormerAddress, Id, Quote } from "../../claims/model/index.ts";
import { formats, styles } from "../../cite/index.ts";
import { formNumber } from "../../versions/index.ts";
import { locatorUrl } from "../addresses/source-url.ts";
import { citableClaim, locatorInWords, placeInWords } from "../refs/citable-claim.ts";
import { sourceLabel, workSource } from "../refs/reference.ts";
import type { Site } from "../site.ts";
import { dateInWords } from "../in-words.ts";
import { viewDifference } from "./view-difference.ts";
import { words } from "../../words/words.ts";

/** Every version that was ever on the main line, and each former address of one, under an earlier id of its claim, which redirects there. */
export const versionAddresses = (site: Site) =>
  [...site.history.claims.values()].flatMap((claim) => [
    ...claim.versions.map((shown) => ({
      kind: "version" as const,
      id: claim.id,
      version: shown.version,
      claim,
      shown,
    })),
    ...claim.formerAddresses.map((former) => ({
      ...former,
      kind: "moved" as const,
      target: targetOf(site, claim, former),
    })),
  ]);

function targetOf({ urls }: Site, claim: ClaimHistory, former: FormerAddress): string {
  const version = claim.versions.find(({ hash }) => hash === former.hash)?.version ?? former.version;
  return urls.version(claim.id, version);
}

/** The other versions that are listed. */
const mostListed = 12;

/** The formats of reference managers; the claim's page has all formats. */
const forPrograms = formats.filter(({ name }) => ["BibTeX", "RIS", "CSL-JSON"].includes(name));

/** The page of a version: what the claim said, whether and how that has changed since, and how to cite it. */
export function viewVersion(site: Site, claim: ClaimHistory, shown: ClaimVersion) {
  const { urls } = site;
  const { version, hash, date, content } = shown;
  const [current] = claim.versions;
  const isPresent = site.debate.claim.has(claim.id) && current?.hash === hash;
  const { version: said } = words.site;
  const work = citableClaim(site, claim.id, shown);
  return {
    title: said.title(content.sentence, version),
    description: date === "" ? said.description(version) : said.descriptionOf(version, dateInWords(date)),
    // The claim's own page has the same content as the page of the present version.
    canonical: urls.canonical(isPresent ? urls.claim(claim.id) : urls.version(claim.id, version)),
    notice: versionNotice(site, claim, shown),
    /** The difference from what the claim says now; null for what it says now. */
    changes: !current || current.version === version ? null : viewDifference(site, content, current.content),
    /** How to cite it, by the name of the style, as pieces of which some are in italics. */
    references: styles.map(({ name, set }) => ({ style: name, pieces: set(work) })),
    /** The version for reference managers: as text, since files would be three for each version. */
    entries: forPrograms.map(({ name, write }) => ({
      format: name,
      text: write([work]).replaceAll("\r", "").trimEnd(),
    })),
    hash: said.hashIs(hash, version.length, formNumber),
    /** Other versions of the claim; its own page has them all. */
    others: claim.versions
      .filter((other) => other.version !== version)
      .slice(0, mostListed)
      .map((other) => ({
        version: other.version,
        url: urls.version(claim.id, other.version),
        day: dateInWords(other.date) || said.notPublished,
      })),
  };
}

/** Whether the claim still says this: a sentence, and one with a link to the claim. */
export function versionNotice(site: Site, claim: ClaimHistory, { version, date }: ClaimVersion) {
  const { notice } = words.site;
  const gone = (first: string, undated: string, dated: (day: string) => string) => {
    // Later changes of the reason don't count.
    const day = dateInWords(claim.changes.find(({ kind }) => kind === "retired" || kind === "removed")?.date ?? "");
    return { kind: "gone", first, more: day === "" ? undated : dated(day) };
  };
  if (!claim.present) return gone(notice.deleted, notice.deletedMore, notice.deletedOn);
  if (site.debate.retired.some(({ id }) => id === claim.id))
    return gone(notice.retired, notice.retiredMore, notice.retiredOn);
  if (claim.versions[0]?.version !== version) {
    const replaced = claim.changes.find((change) => change.kind === "changed" && change.before.version === version);
    return {
      kind: "changed",
      first: notice.changed,
      more: validity(dateInWords(date), dateInWords(replaced?.date ?? "")),
    };
  }
  if (!site.history.complete) return { kind: "current", first: notice.current, more: notice.currentWithoutHistory };
  return date === ""
    ? { kind: "current", first: notice.notPublished, more: notice.notPublishedMore }
    : { kind: "current", first: notice.current, more: notice.currentMore };
}

/** When the claim said this. Both days are in words, "" where they are unknown. */
function validity(from: string, until: string): string {
  const { notice } = words.site;
  if (from === "") return notice.changedMore;
  if (until === from) return notice.changedOnTheDay(from);
  return until === "" ? notice.changedSince(from) : notice.changedBetween(from, until);
}

/** A citation in a version, by what the version says of the work: its label, or its id where the version has nothing on it. */
export function viewVersionCitation(
  site: Site,
  works: readonly CitedWork[],
  { id, at, quote = null }: { readonly id: Id; readonly at: string; readonly quote?: Quote | null },
) {
  const work = works.find((candidate) => candidate.id === id);
  if (!work) return { label: id, isKnown: false, place: locatorInWords(at), url: null };
  const source = workSource(work);
  /** Where the place can be read; null where that is unknown. */
  const url = locatorUrl(source, { at, quote });
  return { label: sourceLabel(site, source), isKnown: true, place: placeInWords(at, url), url };
}
