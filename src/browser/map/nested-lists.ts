import { shape } from "../../map/drawing/shape.ts";
import { keyOf, type Item } from "../../map/scene.ts";
import { mapWords } from "../../words/browser.ts";
import { makeShape } from "../page/elements.ts";
import type { MapStore } from "./map-store.ts";

/** The element that an item is for screen readers. */
const elementId = (key: string): string => `Map-${key}`;

/** The detail of the claim in focus, which is read after its card. */
const detailId = "Map-detail";

/** The key of what an item stands under on the map, whether that is shown or not; "" for what stands under nothing. */
export function keyAbove({ kind, form, id, number }: Item, store: MapStore): string {
  if (kind === "debate" || form === "far") return "";
  const question = store.questionAt(number);
  if (kind === "question") return keyOf.debate(store.debateOf(id)?.id ?? "");
  if (question === undefined) return "";
  const parent = store.claimAt(number)?.parent ?? -1;
  return parent < 0 ? keyOf.question(question.number) : keyOf.claim(question.number + 1 + parent);
}

/**
 * Makes nested lists of the items in a layer, for screen readers: debates, questions, positions, replies. All elements stay where
 * they are in the document, since they move from level to level; `aria-owns` names those below each.
 */
export function nestLists(layer: Element, items: readonly Item[], above: (item: Item) => string): void {
  const elements = new Map(
    [...layer.querySelectorAll<SVGElement>(":scope > g.item:not(.leaving)")].map((each) => [each.dataset["key"], each]),
  );
  const focus = items.find(({ form }) => form === "focus");
  const below = Map.groupBy(items, (item) => {
    const parent = above(item);
    return elements.has(parent) ? parent : "";
  });
  layer.setAttribute("role", items.length > 0 ? "list" : "none");
  for (const item of items) {
    const element = elements.get(item.key);
    for (const old of element?.querySelectorAll(":scope > .owns") ?? []) old.remove();
    element?.setAttribute("id", elementId(item.key));
    const owns = (role: string, ids: readonly string[], label: Readonly<Record<string, string>> = {}): void => {
      const owned = { class: "owns", role, "aria-owns": ids.join(" "), ...label };
      if (ids.length > 0) element?.append(makeShape(shape("g", owned)));
    };
    const idsOf = (owned: readonly Item[]): readonly string[] => owned.map(({ key }) => elementId(key));
    if (item === focus) owns("group", [detailId]);
    owns("list", idsOf(below.get(item.key) ?? []));
    if (item !== focus) continue;
    const far = items.filter(({ form }) => form === "far");
    owns("list", idsOf(far), { "aria-label": mapWords.beside.crossLinks });
  }
}
