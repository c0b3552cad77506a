import { cumsum } from "d3";
import { claimTree } from "../../map/layout/claim-tree.ts";
import type { MapQuestion } from "../../map/map-data.ts";
import { keyOf, type Item } from "../../map/scene.ts";
import type { MapStore } from "./map-store.ts";
import { claimIndex, questionOf, type Place } from "./place.ts";

/** Where an arrow key leads: to another place with one link focused, or to another link of the same place. Links are named by their keys. */
export type ArrowTarget =
  | { readonly kind: "place"; readonly place: Place; readonly focus: string }
  | { readonly kind: "link"; readonly key: string };

/**
 * Moves in the tree of debates, questions and claims: left to the parent, right to the first child, up and down to the previous
 * and next sibling, Home to the question, End to the last of the first children's line. On level 3 the target claim is opened.
 * Null if there is no target.
 */
export function arrowTarget(
  place: Place,
  { kind, id, number }: Pick<Item, "kind" | "id" | "number">,
  key: string,
  store: MapStore,
): ArrowTarget | null {
  if (kind === "debate") return fromDebate(id, key, store);
  return place.level < 2 ? fromTile(place, number, key, store) : fromClaim(place, number, key, store);
}

function fromDebate(id: string, key: string, store: MapStore): ArrowTarget | null {
  const { debates } = store.atlas;
  if (key === "ArrowRight")
    return {
      kind: "place",
      place: { level: 1, debate: id },
      focus: keyOf.question(store.debate(id)?.questions[0]?.number ?? 0),
    };
  const by = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const next = debates[debates.findIndex((debate) => debate.id === id) + by];
  return next && by !== 0 ? { kind: "link", key: keyOf.debate(next.id) } : null;
}

function fromTile(place: Place, number: number, key: string, store: MapStore): ArrowTarget | null {
  const debates = place.level === 1 ? store.atlas.debates.filter(({ id }) => id === place.debate) : store.atlas.debates;
  const questions = debates.flatMap((debate) => debate.questions);
  const at = questions.findIndex((question) => question === store.questionAt(number));
  const question = questions[at];
  if (!question) return null;
  const isTile = question.number === number;
  const claimsUpTo = [0, ...cumsum(question.positions, ({ marks }) => 1 + marks.length)];
  const positions = question.positions.map((_, index) => question.number + 1 + (claimsUpTo[index] ?? 0));
  const beside = isTile ? questions.map((each) => each.number) : positions;
  const focus = (next: number | undefined): ArrowTarget | null =>
    next === undefined
      ? null
      : {
          kind: "link",
          key: questions.some((each) => each.number === next) ? keyOf.question(next) : keyOf.claim(next),
        };
  if (key === "ArrowUp" || key === "ArrowDown")
    return focus(beside[beside.indexOf(number) + (key === "ArrowDown" ? 1 : -1)]);
  if (key === "ArrowLeft" || key === "Home") return isTile ? null : focus(question.number);
  if (isTile && positions.length === 0)
    return { kind: "place", place: { level: 2, question: question.id }, focus: keyOf.claim(question.number + 1) };
  if (isTile) return focus(positions[0]);
  return { kind: "place", place: { level: 2, question: question.id }, focus: keyOf.claim(number) };
}

function fromClaim(place: Place, number: number, key: string, store: MapStore): ArrowTarget | null {
  const question = questionOf(place, store);
  if (!question) return null;
  const { claims } = question;
  const tree = claimTree(claims);
  const start = place.level === 3 ? claimIndex(question, place.claim) : number - question.number - 1;
  const childrenOf = (at: number): readonly number[] => (at < 0 ? tree.positions : (tree.children[at] ?? []));
  const parent = claims[start]?.parent ?? -1;
  const siblings = childrenOf(parent);
  const next = (): number | undefined => {
    if (key === "ArrowRight") return childrenOf(start)[0];
    if (key === "ArrowUp") return siblings[siblings.indexOf(start) - 1];
    if (key === "ArrowDown") return siblings[siblings.indexOf(start) + 1];
    let [last, child] = [start, childrenOf(start)[0]];
    for (; key === "End" && child !== undefined; child = childrenOf(child)[0]) last = child;
    return key === "End" && last !== start ? last : undefined;
  };
  const isAtQuestion = start < 0;
  if (isAtQuestion && (key === "ArrowUp" || key === "ArrowDown")) return null;
  if (key === "ArrowLeft" || key === "Home") {
    if (isAtQuestion) return null;
    if (key === "Home" || parent < 0) return toQuestion(place, question);
    return toClaim(place, question, parent);
  }
  const target = next();
  return target === undefined ? null : toClaim(place, question, target);
}

function toQuestion(place: Place, { id, number }: MapQuestion): ArrowTarget {
  return toLink(place, { level: 2, question: id }, keyOf.question(number));
}

function toClaim(place: Place, { id, number, claims }: MapQuestion, at: number): ArrowTarget {
  return toLink(place, { level: 3, question: id, claim: claims[at]?.id ?? "" }, keyOf.claim(number + 1 + at));
}

/** On level 3 the target is a place of its own. */
function toLink({ level }: Place, place: Place, key: string): ArrowTarget {
  return level === 3 ? { kind: "place", place, focus: key } : { kind: "link", key };
}
