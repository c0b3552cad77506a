import type { CitedWork, ClaimContent, Id, StatedRelation } from "../../claims/model/index.ts";
import { sourceLabel, workSource } from "../refs/source-label.ts";
import type { Site } from "../site.ts";
import { factLines, holderName } from "./content-lines.ts";
import { namedClaim } from "../refs/claim-reference.ts";
import { words } from "../../words/words.ts";

/** A claim, work or person that two contents name under different ids. */
export interface Renamed {
  readonly kind: "claim" | "work" | "person";
  readonly from: Id;
  readonly to: Id;
  /** Its name for readers. */
  readonly name: string;
}

/** The things whose ids differ in two contents. A claim is identified by its aliases, a work by its facts, a person by the name. */
export function renamedIds(site: Site, before: ClaimContent, after: ClaimContent): readonly Renamed[] {
  const { aliases } = site.debate;
  const facts = (work: CitedWork): string => JSON.stringify(factLines(work));
  const known = new Set(before.works.map(({ id }) => id));
  const claimsAfter = claimIds(after);
  const present = (id: Id): Id => aliases.get(id) ?? id;
  const claims = [...claimIds(before)].flatMap((from): readonly Renamed[] => {
    const to = claimsAfter.has(from) ? undefined : [...claimsAfter].find((id) => present(id) === present(from));
    const name = words.site.quoted((namedClaim(site, from)?.sentence ?? from).replace(/\.$/, ""));
    return to === undefined ? [] : [{ kind: "claim", from, to, name }];
  });
  const works = before.works.flatMap((work): readonly Renamed[] => {
    if (after.works.some(({ id }) => id === work.id)) return [];
    const same = after.works.find((other) => !known.has(other.id) && facts(other) === facts(work));
    return same ? [{ kind: "work", from: work.id, to: same.id, name: sourceLabel(site, workSource(work)) }] : [];
  });
  const people = before.stances.flatMap(({ person, name }): readonly Renamed[] => {
    if (name === null || after.stances.some((other) => other.person === person)) return [];
    const same = after.stances.find(
      (other) =>
        other.name &&
        holderName(other.name, "") === holderName(name, "") &&
        !before.stances.some((earlier) => earlier.person === other.person),
    );
    return same ? [{ kind: "person", from: person, to: same.person, name: holderName(name, person) }] : [];
  });
  return [...new Map([...claims, ...works, ...people].map((one) => [`${one.kind} ${one.from}`, one])).values()];
}

/** A content with the new ids in place of the old ones. */
export function underNewIds(content: ClaimContent, renamed: readonly Renamed[]): ClaimContent {
  if (renamed.length === 0) return content;
  const now = (kind: Renamed["kind"], id: Id): Id =>
    renamed.find((one) => one.kind === kind && one.from === id)?.to ?? id;
  const claim = (id: Id): Id => now("claim", id);
  const relation = (stated: StatedRelation): StatedRelation =>
    stated.kind === "undercuts"
      ? { ...stated, premise: claim(stated.premise), conclusion: claim(stated.conclusion) }
      : { ...stated, target: claim(stated.target) };
  return {
    ...content,
    relations: content.relations.map(relation),
    jointlyWith: content.jointlyWith.map(claim),
    stances: content.stances.map((stance) => ({
      ...stance,
      person: now("person", stance.person),
      source: now("work", stance.source),
    })),
    uses: content.uses.map((use) => ({ ...use, source: now("work", use.source) })),
    explanation: content.explanation.replaceAll(
      reference,
      (_, sign: string, id: Id) => sign + now(sign === "@" ? "work" : "claim", id),
    ),
    works: content.works.map((work) => ({ ...work, id: now("work", work.id) })),
  };
}

/** A reference to a claim (`[[id`) or a source (`@id`) in Markdown. */
const reference = /(\[\[|@)([a-z0-9]+(?:-[a-z0-9]+)*)/g;

function claimIds({ relations, jointlyWith, explanation }: ClaimContent): ReadonlySet<Id> {
  const linked = [...explanation.matchAll(reference)].flatMap(([, sign, id]) => (sign === "[[" && id ? [id] : []));
  const related = relations.flatMap((stated) =>
    stated.kind === "undercuts" ? [stated.premise, stated.conclusion] : [stated.target],
  );
  return new Set([...related, ...jointlyWith, ...linked]);
}
