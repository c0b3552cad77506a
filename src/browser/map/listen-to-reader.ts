import { keyAction } from "./key-action.ts";
import type { MapNode, MapTree } from "./map-tree.ts";

/** What the reader can ask for. */
export interface ReaderWishes {
  /** By the names that buttons (`data-action`) and keys have for them. */
  readonly actions: Readonly<Record<string, () => void>>;
  readonly singleKeys: () => boolean;
  readonly outlineIsBeside: () => boolean;
  readonly open: (id: string) => void;
  /** A walking key was pressed on a card. */
  readonly walk: (id: string, key: string) => void;
  /** The pointer is somewhere on the map. */
  readonly point: (event: PointerEvent) => void;
  /** The card under the pointer, however small; "" for none. */
  readonly cardAt: (event: MouseEvent) => string;
  /** The keyboard's focus has come to a line of the outline beside the map. */
  readonly readInOutline: (node: MapNode) => void;
  /** The keyboard's focus has come to a card. */
  readonly reach: (node: MapNode) => void;
}

interface Listened {
  readonly page: HTMLElement;
  /** The map's ground, with its links. */
  readonly ground: HTMLElement;
  readonly outline: HTMLElement;
}

const walkingKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

/** Turns clicks, keys and the keyboard's focus into wishes. Links opened with a modifier key stay links to pages. */
export function listenToReader({ page, ground, outline }: Listened, tree: MapTree, wishes: ReaderWishes): void {
  page.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (!(event.target instanceof Element)) return;
    const action = event.target.closest<HTMLElement>("[data-action]")?.dataset["action"];
    if (action !== undefined) {
      wishes.actions[action]?.();
      return;
    }
    const isGround = event.target.matches("canvas");
    const id =
      idOf(event.target.closest("[data-id], [data-focus]")) ||
      (isGround ? wishes.cardAt(event) : idInOutline(event.target));
    if (id === "") return;
    event.preventDefault();
    wishes.open(id);
  });

  /** A line of the outline leads to its place on the map; its link does so only where the map is beside it, and to its page elsewhere. */
  const idInOutline = (target: Element): string => {
    const line = target.closest(".map-outline .claim-line");
    const link = target.closest("a");
    const meansMap = link === null || (wishes.outlineIsBeside() && !link.matches(".unanswered-mark"));
    return line && meansMap ? idOf(line.closest("[data-claim]")) : "";
  };

  outline.addEventListener("focusin", ({ target }) => {
    if (!wishes.outlineIsBeside() || !(target instanceof Element)) return;
    if (!target.matches(".claim-line a:focus-visible")) return;
    const node = tree.get(idOf(target.closest("[data-claim]")));
    if (node) wishes.readInOutline(node);
  });

  ground.addEventListener("pointermove", wishes.point);

  ground.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element) || !target.matches(":focus-visible")) return;
    const node = tree.get(idOf(target.closest("[data-id]")));
    if (node) wishes.reach(node);
  });

  ground.addEventListener("keydown", (event) => {
    if (!walkingKeys.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof Element)) return;
    event.preventDefault();
    wishes.walk(idOf(event.target.closest("[data-id]")), event.key);
  });

  document.addEventListener("keydown", (event) => {
    // A dialog has its own keys.
    if (document.querySelector("dialog[open]")) return;
    const action = keyAction(event, wishes.singleKeys());
    if (action === null) return;
    if (action !== "close") event.preventDefault();
    wishes.actions[action]?.();
  });
}

/** The claim that an element of the drawing, the panel or the outline stands for; "" for none. */
function idOf(element: Element | null): string {
  return (
    element?.getAttribute("data-id") ?? element?.getAttribute("data-focus") ?? element?.getAttribute("data-claim") ?? ""
  );
}
