import type { Id } from "../../claims/model/index.ts";
import { cleanText } from "../../text/characters.ts";
import { suggestId } from "../write/suggest-id.ts";
import { emptyDraft, emptySource, emptyUse, newId, type Draft } from "./draft.ts";
import type { FormContext, KnownClaim } from "./form-context.ts";
import type { PastedText } from "./pasted-claims.ts";
import { fitted, relationsOf, roleBy } from "./replies.ts";

/**
 * A draft for each claim of a text that the map doesn't have word for word. One that stands below no other replies to what `outside`
 * does. Words are not changed, except that invisible characters are left out.
 */
export function draftsOfClaims({ claims, title, url }: PastedText, map: FormContext, outside: Draft): readonly Draft[] {
  const source = { newSources: [{ ...emptySource, title, URL: url }], uses: [{ ...emptyUse, source: newId(0) }] };
  const onMap = new Map([...map.known.claims, ...map.known.questions].map(([id, , sentence]) => [sentence, id]));
  const known = new Map<Id, KnownClaim>(map.claim);
  const isTaken = (id: Id): boolean => known.has(id) || map.isTaken("claim", id);
  const ids: Id[] = [];
  return claims.flatMap((pasted) => {
    const claim = cleanText(pasted.claim).text;
    const original = cleanText(pasted.original).text;
    const same = onMap.get(claim);
    const id = same ?? suggestId("claim", claim || original, isTaken);
    ids.push(id);
    if (same !== undefined) return [];
    const parent = ids[pasted.below];
    const { relation, conclusion } = parent === undefined ? outside : emptyDraft;
    const place = { relation: pasted.relation || relation, target: parent ?? outside.target, conclusion };
    const draft = fitted({ ...emptyDraft, ...place }, { ...map, claim: known });
    known.set(id, [id, "", claim, roleBy(draft.relation, known.get(draft.target)?.[3]), relationsOf(draft)]);
    // One alone gets its id from its words when they are finished.
    return { ...draft, ...(url !== "" && source), id: claims.length === 1 ? "" : id, claim, original };
  });
}
