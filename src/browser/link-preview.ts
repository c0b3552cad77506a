import { shardOf } from "../text/paths.ts";
import { placeCard } from "./page/card-place.ts";
import { fill, h, roleIcon, type Content } from "./page/elements.ts";
import { fetchJson, hasKeys, loadOnce } from "./page/site.ts";

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

let preview: LinkPreview | null = null;

/** Shows cards for links from now on, and now that of the link of an event. */
export function startPreviews(card: HTMLElement, event: Event): void {
  preview ??= new LinkPreview(card);
  preview.show(event);
}

/**
 * A card with the sentence, the holders and the replies of the page that a link leads to, shown while the link is pointed at or has
 * the focus of the keyboard. The card stays while it is pointed at, and Escape closes it (WCAG 1.4.13). That of the focus stays
 * while the link has the focus, whatever the page scrolls beneath a resting pointer.
 */
class LinkPreview {
  readonly #card: HTMLElement;
  /** The files of previews, by their names. */
  readonly #file = loadOnce((name) => fetchJson(this.#card.dataset["previews"] ?? "", name));
  /** The link whose card is shown; null for none. */
  #shown: HTMLAnchorElement | null = null;
  /** The link whose card is shown or waited for; null for none. */
  #wanted: HTMLAnchorElement | null = null;
  /** Where the pointer was across the window when it wanted the card; null if the focus wants it. */
  #wantedAt: number | null = null;
  /** Where the pointer was last seen on the screen; "" if it was not. */
  #rest = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(card: HTMLElement) {
    this.#card = card;
    addEventListener("pointerover", (event) => this.#point(event));
    addEventListener("pointermove", (event) => (this.#rest = onScreen(event)), { passive: true });
    document.documentElement.addEventListener("pointerleave", () => this.#leave());
    addEventListener("focusin", ({ target }) => {
      if (target instanceof Element && target.matches(":focus-visible")) this.#want(target, null);
    });
    addEventListener("focusout", ({ target }) => {
      if (target === this.#shown || target === this.#wanted) this.#hide();
    });
    addEventListener("pointerdown", ({ target }) => {
      if (!this.#isInside(target)) this.#hide();
    });
    addEventListener("scroll", () => this.#followScroll(), { passive: true, capture: true });
    addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#hide();
    });
  }

  /** Since the event the pointer and the focus may have moved on. */
  show(event: Event): void {
    if (event.type === "click") this.#want(event.target, 0);
    else if (event instanceof PointerEvent) {
      this.#rest = onScreen(event);
      this.#want(document.querySelector("a[href]:hover"), event.clientX);
    } else this.#want(document.querySelector("a[href]:focus-visible"), null);
  }

  get #isOfFocus(): boolean {
    return this.#wanted !== null && this.#wantedAt === null;
  }

  #isInside(target: EventTarget | null): boolean {
    const link = this.#shown ?? this.#wanted;
    return target instanceof Node && (this.#card.contains(target) || link?.contains(target) === true);
  }

  #point(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    const before = this.#rest;
    this.#rest = onScreen(event);
    // Nobody points at what scrolls beneath a pointer that rests. Where it rests is not known before the first of these events.
    if (before === this.#rest || (this.#isOfFocus && before === "")) return;
    if (this.#isInside(event.target)) {
      if (this.#shown === null) return;
      clearTimeout(this.#timer);
      this.#wanted = this.#shown;
      return;
    }
    if (this.#wanted !== null) this.#leave();
    this.#want(event.target, event.clientX);
  }

  #leave(): void {
    if (this.#isOfFocus) return;
    clearTimeout(this.#timer);
    if (this.#shown === null) this.#wanted = null;
    else this.#timer = setTimeout(() => this.#hide(), grace);
  }

  /** Shows the card of a link after a while, if it has one. */
  #want(target: EventTarget | null, x: number | null): void {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
    const path =
      link instanceof HTMLAnchorElement && link.closest(".page-header, argument-map") === null
        ? previewedPath(link.href, location.href, this.#card.dataset["base"] ?? "/")
        : "";
    if (link === null || path === "" || link === this.#wanted) return;
    clearTimeout(this.#timer);
    this.#wanted = link;
    this.#wantedAt = x;
    this.#timer = setTimeout(() => void this.#show(link, path), delay);
  }

  async #show(link: HTMLAnchorElement, path: string): Promise<void> {
    const preview = await this.#load(path);
    if (preview === null || this.#wanted !== link || !link.isConnected) return;
    if (this.#shown !== link) this.#shown?.removeAttribute("aria-describedby");
    this.#shown = link;
    fill(this.#card, content(preview));
    this.#card.hidden = false;
    if (!link.hasAttribute("aria-describedby")) link.setAttribute("aria-describedby", this.#card.id);
    this.#place(link);
  }

  async #load(path: string): Promise<Preview | null> {
    const name = `${shardOf(path, Number(this.#card.dataset["files"]))}.json`;
    const previews = await this.#file(name).catch(() => null);
    return hasKeys<Readonly<Record<string, Preview>>>(previews, path) ? (previews[path] ?? null) : null;
  }

  #place(link: HTMLAnchorElement): void {
    const card = { width: this.#card.offsetWidth, height: this.#card.offsetHeight };
    const window = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
    const { left, top } = placeCard(lineUnder(link, this.#wantedAt), card, window);
    this.#card.style.left = `${left}px`;
    this.#card.style.top = `${top}px`;
  }

  #followScroll(): void {
    if (this.#shown === null) return;
    if (this.#isOfFocus && isInWindow(this.#shown)) this.#place(this.#shown);
    else this.#hide();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#shown?.removeAttribute("aria-describedby");
    this.#shown = this.#wanted = null;
    this.#card.hidden = true;
  }
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

function content({ role, kind, text, lines }: Preview): Content {
  return [
    kind !== "" && h(`p.role.${role}`, role !== "" && [roleIcon(role), " "], kind),
    h("p.preview-text", text),
    lines.map((line) => h("p", line)),
  ];
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
  return /^((?:claims|questions|sources|people|terms)\/[^/]+)\/(?:index\.html)?$/.exec(inside)?.[1] ?? "";
}
