import { shardOf } from "../../text/shard-of.ts";
import { fetchJson } from "../model/fetch-json.ts";
import { makeElement } from "../model/make-element.ts";
import { roleIcon } from "../model/role-icon.ts";
import { placeCard } from "./place-card.ts";
import { previewedPath } from "./previewed-path.ts";

/** What a file of previews has for a page: see site/views/link-preview.ts. */
interface Preview {
  readonly role: string;
  readonly kind: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** A card appears after a link was pointed at for so long, and stays for so long while the pointer goes to it; ms. */
const delay = 150;
const grace = 250;

/**
 * Shows a card with the sentence, the holders and the replies of the page that a link leads to, while the link is pointed at or has
 * the focus of the keyboard. The card stays while it is pointed at, and Escape closes it (WCAG 1.4.13). `first` is the event by
 * which this script was loaded.
 */
export function startPreviews(card: HTMLElement, first: Event): void {
  const files = Number(card.dataset["files"]);
  const loaded = new Map<number, Promise<unknown>>();
  let shownFor: HTMLAnchorElement | null = null;
  let wanted: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(timer);
    wanted = null;
    shownFor?.removeAttribute("aria-describedby");
    shownFor = null;
    card.hidden = true;
  };
  const load = async (path: string): Promise<Preview | null> => {
    const file = shardOf(path, files);
    const waiting = loaded.get(file) ?? fetchJson(card.dataset["previews"] ?? "", `${file}.json`);
    loaded.set(file, waiting);
    return previewIn(await waiting, path);
  };
  const show = async (link: HTMLAnchorElement, path: string, x: number): Promise<void> => {
    const preview = await load(path).catch(() => null);
    if (preview === null || wanted !== link || !link.isConnected) return;
    if (shownFor !== link) shownFor?.removeAttribute("aria-describedby");
    shownFor = link;
    card.replaceChildren(...content(preview));
    card.hidden = false;
    if (!link.hasAttribute("aria-describedby")) link.setAttribute("aria-describedby", card.id);
    const { left, top } = placeCard(
      lineUnder(link, x),
      { width: card.offsetWidth, height: card.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };
  const want = (target: EventTarget | null, x: number): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
    const path =
      link instanceof HTMLAnchorElement && link.closest(".page-header, argument-map") === null
        ? previewedPath(link.href, location.href, card.dataset["base"] ?? "/")
        : "";
    if (link === null || path === "" || link === wanted) return;
    clearTimeout(timer);
    wanted = link;
    timer = setTimeout(() => void show(link, path, x), delay);
  };
  const leave = (): void => {
    clearTimeout(timer);
    if (shownFor === null) wanted = null;
    else timer = setTimeout(hide, grace);
  };
  const isInside = (target: EventTarget | null): boolean =>
    target instanceof Node && (card.contains(target) || (shownFor ?? wanted)?.contains(target) === true);

  const onPointer = (event: PointerEvent): void => {
    if (event.pointerType === "touch") return;
    if (isInside(event.target)) {
      if (shownFor !== null) {
        clearTimeout(timer);
        wanted = shownFor;
      }
      return;
    }
    if (wanted !== null) leave();
    want(event.target, event.clientX);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target.matches(":focus-visible")) want(target, -1);
  };
  addEventListener("pointerover", onPointer);
  document.documentElement.addEventListener("pointerleave", leave);
  addEventListener("focusin", onFocus);
  addEventListener("focusout", ({ target }) => {
    if (target === shownFor || target === wanted) hide();
  });
  addEventListener("pointerdown", ({ target }) => {
    if (!isInside(target)) hide();
  });
  const onScroll = (): void => {
    if (shownFor !== null) hide();
  };
  addEventListener("scroll", onScroll, { passive: true, capture: true });
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  if (first instanceof PointerEvent) onPointer(first);
  else if (first instanceof FocusEvent) onFocus(first);
}

/** Of a link of several lines, the line that the pointer is on; the first one for the keyboard. */
function lineUnder(link: HTMLElement, x: number): DOMRect {
  const lines = [...link.getClientRects()];
  return lines.find(({ left, right }) => x >= left && x <= right) ?? lines[0] ?? link.getBoundingClientRect();
}

function content({ role, kind, text, lines }: Preview): readonly HTMLElement[] {
  return [
    ...(kind === ""
      ? []
      : [makeElement("p", { class: `role ${role}` }, ...(role === "" ? [] : [roleIcon(role), " "]), kind)]),
    makeElement("p", { class: "preview-text" }, text),
    ...lines.map((line) => makeElement("p", {}, line)),
  ];
}

/** The files are ours, so only what matters is checked: that it is no error page, and that it has the preview. */
function previewIn(file: unknown, path: string): Preview | null {
  const previews = typeof file === "object" && file !== null ? new Map<string, unknown>(Object.entries(file)) : null;
  const preview = previews?.get(path);
  return isPreview(preview) ? preview : null;
}

function isPreview(value: unknown): value is Preview {
  return typeof value === "object" && value !== null && "text" in value && "lines" in value;
}
