import { shardOf } from "../text/shard-of.ts";
import { fetchJson } from "./page/site.ts";
import { makeElement, roleIcon } from "./page/elements.ts";
import { placeCard } from "./page/card-place.ts";

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
 * the focus of the keyboard. The card stays while it is pointed at, and Escape closes it (WCAG 1.4.13). That of the focus stays
 * while the link has the focus, whatever the page scrolls beneath a resting pointer. `first` is the event by which this script
 * was loaded.
 */
export function startPreviews(card: HTMLElement, first: Event): void {
  const files = Number(card.dataset["files"]);
  const loaded = new Map<number, Promise<unknown>>();
  let shownFor: HTMLAnchorElement | null = null;
  let wanted: HTMLAnchorElement | null = null;
  /** Where the pointer was across the window when it wanted the card; null if the focus wants it. */
  let wantedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer was last seen on the screen; "" if it was not. */
  let rest = first instanceof PointerEvent ? onScreen(first) : "";

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
    try {
      return previewIn(await waiting, path);
    } catch {
      // The next link asks again.
      loaded.delete(file);
      return null;
    }
  };
  const place = (link: HTMLAnchorElement): void => {
    const { left, top } = placeCard(
      lineUnder(link, wantedAt),
      { width: card.offsetWidth, height: card.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };
  const show = async (link: HTMLAnchorElement, path: string): Promise<void> => {
    const preview = await load(path);
    if (preview === null || wanted !== link || !link.isConnected) return;
    if (shownFor !== link) shownFor?.removeAttribute("aria-describedby");
    shownFor = link;
    card.replaceChildren(...content(preview));
    card.hidden = false;
    if (!link.hasAttribute("aria-describedby")) link.setAttribute("aria-describedby", card.id);
    place(link);
  };
  const want = (target: EventTarget | null, x: number | null): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
    const path =
      link instanceof HTMLAnchorElement && link.closest(".page-header, argument-map") === null
        ? previewedPath(link.href, location.href, card.dataset["base"] ?? "/")
        : "";
    if (link === null || path === "" || link === wanted) return;
    clearTimeout(timer);
    wanted = link;
    wantedAt = x;
    timer = setTimeout(() => void show(link, path), delay);
  };
  const isOfFocus = (): boolean => wanted !== null && wantedAt === null;
  const leave = (): void => {
    if (isOfFocus()) return;
    clearTimeout(timer);
    if (shownFor === null) wanted = null;
    else timer = setTimeout(hide, grace);
  };
  const isInside = (target: EventTarget | null): boolean =>
    target instanceof Node && (card.contains(target) || (shownFor ?? wanted)?.contains(target) === true);

  const onPointer = (event: PointerEvent): void => {
    if (event.pointerType === "touch") return;
    const before = rest;
    rest = onScreen(event);
    // Nobody points at what scrolls beneath a pointer that rests. Where it rests is not known before the first of these events.
    if (isOfFocus() && (before === "" || before === rest)) return;
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
    if (target instanceof Element && target.matches(":focus-visible")) want(target, null);
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
    if (shownFor === null) return;
    if (isOfFocus() && isInWindow(shownFor)) place(shownFor);
    else hide();
  };
  addEventListener("scroll", onScroll, { passive: true, capture: true });
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  // Since that event the pointer or the focus may have moved on.
  if (first instanceof PointerEvent) want(document.querySelector("a[href]:hover"), first.clientX);
  else want(document.querySelector("a[href]:focus-visible"), null);
}

/** Of a link of several lines, the line that the pointer is on; the first one for the keyboard. */
function lineUnder(link: HTMLElement, x: number | null): DOMRect {
  const lines = [...link.getClientRects()];
  const under = x === null ? undefined : lines.find(({ left, right }) => x >= left && x <= right);
  return under ?? lines[0] ?? link.getBoundingClientRect();
}

function onScreen({ screenX, screenY }: PointerEvent): string {
  return `${screenX},${screenY}`;
}

function isInWindow(link: HTMLElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
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

/**
 * The path of the page that a link leads to, if it has a preview: `claims/milk-goes-in-first`; "" for other links and for those to
 * the page itself. Both are full addresses. `base` is where the site begins.
 */
export function previewedPath(href: string, here: string, base: string): string {
  if (!URL.canParse(href)) return "";
  const [to, root, from] = [new URL(href), new URL(base, here), new URL(here)];
  if (to.origin !== root.origin || to.pathname === from.pathname) return "";
  if (!to.pathname.startsWith(root.pathname)) return "";
  const inside = to.pathname.slice(root.pathname.length);
  return /^((?:claims|questions|sources|people)\/[^/]+)\/(?:index\.html)?$/.exec(inside)?.[1] ?? "";
}
