import type { Id, NamedRecord, PublishedId } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import { fixedPages } from "../addresses/routes.ts";
import { pageFolders } from "../addresses/urls.ts";
import { fullName } from "../in-words.ts";
import type { Site } from "../site.ts";
import { namedClaim, type NamedClaim } from "./claim-reference.ts";

type Kind = NamedRecord["kind"];
type PublishedClaim = Extract<PublishedId, { readonly kind: "claim" }>;

const kinds = ["claim", "question", "source", "person", "tour", "term", "page", "debate"] as const;

/**
 * The pages of what is not on the map any more: claims that were retired, records that were removed, and redirects from
 * former ids. Every id that was ever published has one, or is that of a record.
 */
export function formerRecords(site: Site) {
  const { debate, history } = site;
  const retired = debate.retired.map((claim) => ({ kind: "retired", of: "claim", id: claim.id, claim }) as const);
  const published = Map.groupBy(history.published, ({ kind }): Kind => kind);
  // The page of a guide comes back once the map has none in its place. No debate is at `map/outline/`.
  const fixed = new Set([...fixedPages(), ...termsOfInterface(site)]);
  const records = Map.groupBy(recordsOf(site), ({ kind }) => kind);
  const others = kinds.flatMap((kind) => {
    const present = new Set(records.get(kind)?.map(({ id }) => id));
    const removed = new Map((published.get(kind) ?? []).map((each) => [each.id, each]));
    // What a claim was before it became a question has its address among the claims alone, and the other way round.
    const other = kind === "claim" ? "question" : kind === "question" ? "claim" : null;
    const ofOther = new Set(other && (published.get(other) ?? []).map(({ id }) => id));
    return [...new Set([...debate.aliases[kind].keys()].filter((id) => !ofOther.has(id)).concat(...removed.keys()))]
      .filter((id) => !present.has(id) && !fixed.has(`${pageFolders[kind]}/${id}/`))
      .flatMap((id) => {
        const heir = heirOf(site, kind, id);
        if (heir) return { kind: "moved", of: kind, id, heir } as const;
        const was = removed.get(id);
        const last = was && "title" in was ? { title: was.title, day: was.deleted } : lastOfClaim(site, id, was);
        return last ? ({ kind: "removed", of: kind, id, ...last } as const) : [];
      });
  });
  return [...retired, ...others];
}

/** A term of the interface comes back, too, unless its id leads to a term of the map. */
const termsOfInterface = ({ debate }: Site): readonly string[] =>
  Object.keys(words.terms).flatMap((id) => (debate.aliases.term.has(id) ? [] : [`${pageFolders.term}/${id}/`]));

/** The records that have an id, also retired ones. */
function recordsOf({ debate }: Site): readonly NamedRecord[] {
  const { claims, retired, questions, sources, people, tours, terms, pages, debates } = debate;
  return [...claims, ...retired, ...questions, ...sources, ...people, ...tours, ...terms, ...pages, ...debates];
}

/** What has a former id now, with its present words and address. A claim may have become a question, and the other way round. */
function heirOf(site: Site, of: Kind, id: Id): NamedClaim | null {
  if (of === "claim" || of === "question") return site.debate.aliases.either.has(id) ? namedClaim(site, id) : null;
  const present = site.debate.aliases[of].get(id);
  const record = recordsOf(site).find(({ kind, id }) => kind === of && id === present);
  return record ? { sentence: nameOf(record), url: site.urls[of](record.id), kind: null } : null;
}

/** What a record is called: its sentence, name or title. */
export function nameOf(record: NamedRecord): string {
  if (record.kind === "person") return fullName(record.name);
  if (record.kind === "claim" || record.kind === "question") return record.sentence.value;
  if (record.kind === "term") return record.term.value;
  return typeof record.title === "string" ? record.title : record.title.value;
}

function lastOfClaim({ history }: Site, id: Id, published?: PublishedClaim) {
  const [last] = history.versionsOf(id);
  if (last) return { title: last.content.sentence, day: history.modified(id) };
  // An id that was only ever an alias has no versions.
  const title = published?.lives.at(-1)?.at(-1);
  return title === undefined ? null : { title, day: "" };
}

/** Every id that links may have: present and former ids of claims on the map, of retired and of deleted claims; each with the present id. */
export function publishedClaims({ debate, history }: Site) {
  const ids = new Set([...[...debate.claims, ...debate.retired].map(({ id }) => id), ...history.claims.keys()]);
  const { claim: aliases } = debate.aliases;
  const onceListed = history.published.flatMap((each) =>
    each.kind === "claim" ? [[each.id, aliases.get(each.of) ?? each.of] as const] : [],
  );
  const former = [...new Map([...onceListed, ...aliases])].flatMap(([published, id]) =>
    ids.has(id) && !ids.has(published) ? [{ published, id }] : [],
  );
  return [...[...ids].map((id) => ({ published: id, id })), ...former];
}
