import { isId } from "../../../claims/formats/id.ts";
import type { Id } from "../../../claims/model/index.ts";
import type { ExchangeSource, ExchangeStance, ExchangeUse, Key } from "../../../exchange/graph.ts";
import { cleanText } from "../../../text/characters.ts";
import { suggestId } from "../../write/suggest-id.ts";
import { emptyDraft, emptyPerson, emptySource, newId, type Draft } from "../draft.ts";
import type { FormContext } from "../form-context.ts";
import type { Pasted, PastedClaim, PasteFormat, PasteNote, PasteNoteKind } from "./pasted.ts";
import { readPaste } from "./read-paste.ts";

/** What a text comes to: drafts, each parent before what replies to it, and what was not understood or taken over. */
export interface PastedDrafts {
  /** What it was read as; `text` for sentences that somebody chose. */
  readonly format: PasteFormat | "text";
  readonly drafts: readonly Draft[];
  readonly notes: readonly PasteNote[];
}

/** Why a text is not read at all. */
export type Refusal =
  | { readonly kind: "too-large"; readonly count: number; readonly most: number }
  | { readonly kind: "too-many"; readonly count: number; readonly most: number }
  | { readonly kind: "nothing"; readonly notes: readonly PasteNote[] };

/** The most characters of a text. Twenty claims with all their data have half as many characters. */
const mostLetters = 60_000;

/** The most characters of one claim, as when a file is imported. */
const longest = 4_000;

/**
 * Makes drafts of a pasted text. Words are not changed, except that invisible characters are left out. What has no reply of its own
 * replies to what `outside` does. `room` is the number of drafts that there may be.
 */
export function draftsOfPaste(
  text: string,
  context: FormContext,
  outside: Draft,
  room: number,
): PastedDrafts | Refusal {
  if (text.length > mostLetters) return { kind: "too-large", count: text.length, most: mostLetters };
  const pasted = readPaste(text);
  const notes: PasteNote[] = [...pasted.notes];
  const note = (kind: PasteNoteKind, { line, text: words }: { readonly line: number; readonly text: string }): void =>
    void notes.push({ kind, line, words });
  const claims = cleanClaims(pasted, context, note);
  if (claims.length === 0) return { kind: "nothing", notes: inOrder(notes) };
  if (claims.length > room) return { kind: "too-many", count: claims.length, most: room };
  const ids = idsOf(claims, context);
  const parents = parentsOf(claims, note);
  const drafts: Draft[] = [];
  const placed = new Map<Id, Place>();
  const isObjection = new Map<Id, boolean>();
  for (const claim of parentsFirst(claims, parents)) {
    const place = placeOf(claim, { pasted, context, outside, ids, parents, placed, isObjection, note });
    const id = ids.get(claim.key) ?? "";
    placed.set(id, place);
    isObjection.set(id, isAttack(place, isObjection, context));
    drafts.push({ ...emptyDraft, ...place, ...sidesOf(claim, context), id, claim: claim.text, original: claim.text });
  }
  return { format: pasted.format, drafts, notes: inOrder(notes) };
}

const inOrder = (notes: readonly PasteNote[]): readonly PasteNote[] => notes.toSorted((a, b) => a.line - b.line);

type Note = (kind: PasteNoteKind, at: { readonly line: number; readonly text: string }) => void;

/** The claims with words on one line. Names of claims that are on the map are no claims of the text. */
function cleanClaims({ claims }: Pasted, context: FormContext, note: Note): readonly PastedClaim[] {
  return claims.flatMap((claim) => {
    const { text, lost } = cleanText(claim.text);
    if (context.claim.has(claim.key) || context.question.has(claim.key)) {
      if (claim.text !== claim.key || claim.relation !== null) note("known", claim);
      return [];
    }
    if (text.length > longest) {
      note("long", { line: claim.line, text: text.slice(0, 80) });
      return [];
    }
    if (lost) note("hidden", { line: claim.line, text });
    if (text === "") note("unread", claim);
    return text === "" ? [] : [{ ...claim, text }];
  });
}

/** The name that a claim has in the text if it is an id of words, else one made from its words. */
function idsOf(claims: readonly PastedClaim[], context: FormContext): ReadonlyMap<Key, Id> {
  const taken = new Set<Id>();
  const isTaken = (id: Id): boolean => taken.has(id) || context.isTaken("claim", id);
  return new Map(
    claims.map(({ key, text }) => {
      const isNamed = isId(key) && /[a-z]{2}/.test(key) && !isTaken(key);
      const id = isNamed ? key : suggestId("claim", text, isTaken);
      taken.add(id);
      return [key, id];
    }),
  );
}

/** The claim of the text that each claim replies to. A reply that closes a circle replies to nothing. */
function parentsOf(claims: readonly PastedClaim[], note: Note): ReadonlyMap<Key, Key> {
  const known = new Set(claims.map(({ key }) => key));
  const parents = new Map<Key, Key>();
  for (const claim of claims) {
    const to = claim.relation?.to ?? "";
    if (!known.has(to)) continue;
    let above: Key | undefined = to;
    while (above !== undefined && above !== claim.key) above = parents.get(above);
    if (above === claim.key) note("circle", claim);
    else parents.set(claim.key, to);
  }
  return parents;
}

function parentsFirst(claims: readonly PastedClaim[], parents: ReadonlyMap<Key, Key>): readonly PastedClaim[] {
  const below = Map.groupBy(claims, ({ key }) => parents.get(key) ?? "");
  const waiting = [...(below.get("") ?? [])].toReversed();
  const ordered: PastedClaim[] = [];
  for (let claim = waiting.pop(); claim !== undefined; claim = waiting.pop()) {
    ordered.push(claim);
    if (claim.key !== "") waiting.push(...(below.get(claim.key) ?? []).toReversed());
  }
  return ordered;
}

type Place = Pick<Draft, "relation" | "target" | "conclusion">;

interface Placing {
  readonly pasted: Pasted;
  readonly context: FormContext;
  readonly outside: Draft;
  readonly ids: ReadonlyMap<Key, Id>;
  readonly parents: ReadonlyMap<Key, Key>;
  /** The places of the claims so far, by id. */
  readonly placed: ReadonlyMap<Id, Place>;
  readonly isObjection: ReadonlyMap<Id, boolean>;
  readonly note: Note;
}

const nowhere: Place = { relation: "", target: "", conclusion: "" };

/** What a claim replies to, and how. */
function placeOf(claim: PastedClaim, placing: Placing): Place {
  const { context, outside, ids, parents, note } = placing;
  const { relation } = claim;
  const beyond: Place = { relation: outside.relation, target: outside.target, conclusion: outside.conclusion };
  if (relation === null) return beyond;
  // What has no place in the text replies to what the form does, in its own way.
  if (relation.to === "")
    return outside.target === "" ? nowhere : repliesTo(outside.target, relation.kind, placing, outside.conclusion);
  // What is for or against a question answers it.
  if (relation.kind === "answers" || placing.pasted.questions.some(({ key }) => key === relation.to)) {
    const target = questionNamed(relation.to, placing.pasted, context);
    if (target !== "") return { relation: "answers", target, conclusion: "" };
    const question = placing.pasted.questions.find(({ key }) => key === relation.to);
    if (question?.line !== undefined) note("question", question);
    return beyond;
  }
  const inText = parents.get(claim.key);
  const target = inText === undefined ? context.present(relation.to) : (ids.get(inText) ?? "");
  if (inText === undefined && !context.claim.has(target) && !context.question.has(target)) {
    if (!ids.has(relation.to)) note("unknown-target", claim);
    return nowhere;
  }
  if (relation.kind !== "undercuts") return repliesTo(target, relation.kind, placing, "");
  const named = ids.get(relation.conclusion) ?? context.present(relation.conclusion);
  const isKnown = ids.has(relation.conclusion) || context.claim.has(named);
  // Without a conclusion it denies the step by which its premise has its place.
  const place = repliesTo(target, "undercuts", placing, isKnown ? named : stepOf(placing.placed.get(target)));
  if (place.relation !== "undercuts") note("undercut", claim);
  return place;
}

/** The conclusion of the step that a place is; "" if it is none. */
const stepOf = (place: Place | undefined): Id =>
  place === undefined || place.relation === "answers" || place.relation === "undercuts" ? "" : place.target;

/** A reply in the form's words. What undercuts no step that is there is kept as an objection. */
function repliesTo(
  target: Id,
  kind: "answers" | "supports" | "attacks" | "undercuts",
  { context, isObjection }: Placing,
  conclusion: Id,
): Place {
  if (context.question.has(target)) return { relation: "answers", target, conclusion: "" };
  const isAgainst = isObjection.get(target) ?? context.claim.get(target)?.[3] === "objection";
  const attack = isAgainst ? "rebuts" : "objects-to";
  if (kind !== "undercuts") return { relation: kind === "attacks" ? attack : "supports", target, conclusion: "" };
  return conclusion === "" ? { relation: attack, target, conclusion } : { relation: "undercuts", target, conclusion };
}

/** Whether a claim is an objection, so that what attacks it is a rebuttal. */
function isAttack({ relation, target }: Place, isObjection: ReadonlyMap<Id, boolean>, context: FormContext): boolean {
  if (relation === "objects-to") return true;
  const isAgainst = isObjection.get(target) ?? context.claim.get(target)?.[3] === "objection";
  return relation === "undercuts" && !isAgainst;
}

/** The question of the map that a heading is: by its words or its id. "" for none. */
function questionNamed(key: Key, { questions }: Pasted, { known, question }: FormContext): Id {
  const words = plainly(questions.find((each) => each.key === key)?.text ?? "");
  if (question.has(key)) return key;
  return words === "" ? "" : (known.questions.find(([, , sentence]) => plainly(sentence) === words)?.[0] ?? "");
}

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

type Sides = Pick<Draft, "basis" | "holders" | "uses" | "newPeople" | "newSources">;

/** Who says so and where, with people and sources of the map by name and title, and others as new ones. */
function sidesOf({ basis, stances, uses }: PastedClaim, { known }: FormContext): Sides {
  const newPeople: Draft["newPeople"][number][] = [];
  const newSources: Draft["newSources"][number][] = [];
  const personOf = (name: string): string => {
    const onMap = known.people.find(([, each]) => plainly(each) === plainly(name));
    if (onMap) return onMap[0];
    const index = newPeople.findIndex((each) => each.name === name);
    return newId(index === -1 ? newPeople.push({ ...emptyPerson, name }) - 1 : index);
  };
  const sourceOf = (source: ExchangeSource | null): string => {
    if (source === null) return "";
    const title = cleanText(source.title).text || source.url;
    const onMap = known.sources.find(([, , each]) => plainly(each) === plainly(title));
    if (onMap) return onMap[0];
    const index = newSources.findIndex((each) => each.title === title && each.URL === source.url);
    return newId(
      index === -1 ? newSources.push({ ...emptySource, type: "webpage", title, URL: source.url }) - 1 : index,
    );
  };
  return {
    basis,
    holders: stances.map(({ person, stance, source, at, date }: ExchangeStance) => ({
      person: personOf(cleanText(person).text),
      stance: stance === "asserts" ? "" : stance,
      source: sourceOf(source),
      at,
      date,
    })),
    uses: uses.map(({ source, at, note, quote }: ExchangeUse) => ({ source: sourceOf(source), at, note, quote })),
    newPeople,
    newSources,
  };
}
