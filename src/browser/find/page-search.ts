import type { Stretch } from "../../search/index.ts";
import * as browser from "../../words/browser.ts";
import { makeElement, roleIcon } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import { emptyQuery, openSearch } from "../search/index.ts";
import { findEverywhere, kinds, listed, type FoundEntry, type FoundEverywhere, type Kind } from "./found-everywhere.ts";
import { latestOnly } from "./latest-only.ts";

/** Without an answer for so long, the search says that it is searching; ms. */
const patience = 250;

/** How many more results of a kind are listed at once. */
const moreAtOnce = 20;

/**
 * Starts the search in the head of a page. Its box is a combobox whose list has links, as the ARIA Authoring Practices
 * describe it: the focus stays in the box, and arrows move along the list.
 */
export function startPageSearch(box: HTMLInputElement): void {
  const root = box.closest<HTMLElement>(".page-search");
  const panel = root?.querySelector<HTMLElement>(".page-hits");
  const list = panel?.querySelector<HTMLElement>("#Hits");
  const status = panel?.querySelector<HTMLElement>("[role=status]");
  if (!root || !panel || !list || !status) return;
  const base = root.dataset["base"] ?? "/";
  const search = openSearch(root.dataset["search"] ?? "");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", browser.find.results);
  let at = -1;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** The option to mark when the next results come; -1 for none. */
  let from = -1;
  /** How many results are listed of kinds of which the reader wants more. */
  const asked = new Map<Kind, number>();

  const options = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const say = (words: string): void => {
    if (status.textContent !== words) status.textContent = words;
  };
  const open = (): void => {
    panel.hidden = false;
    box.setAttribute("aria-expanded", String(list.childElementCount > 0));
  };
  const close = (): void => {
    panel.hidden = true;
    box.setAttribute("aria-expanded", "false");
    mark(-1);
  };
  const mark = (next: number): void => {
    at = next;
    options().forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    const option = options()[at];
    if (option) box.setAttribute("aria-activedescendant", option.id);
    else box.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const show = (typed: string, found: FoundEverywhere): void => {
    list.replaceChildren(...listOf(found, base, root.dataset["map"] ?? ""));
    mark(from);
    from = -1;
    say(inWords(found, typed));
    open();
    if (found.onMap > 0) void offerUnanswered(typed, found.words);
  };

  /** Adds a link to the unanswered objections among the results. They are counted afterwards, because that takes one more file. */
  const offerUnanswered = async (typed: string, words: string): Promise<void> => {
    const counted = await search.places({ ...emptyQuery, words, unanswered: true }).catch(() => null);
    const count = counted?.numbers.length ?? 0;
    const last = list.querySelector(".all");
    if (count === 0 || last === null || box.value.trim() !== typed) return;
    const href = `${root.dataset["map"] ?? ""}?q=${encodeURIComponent(words)}&unanswered=yes`;
    const id = `Hit-${options().length}`;
    last.after(optionOf(id, { href, class: "all" }, browser.find.unansweredOnMap(count)));
  };

  const findLatest = latestOnly((words: string) => findEverywhere(search, words, asked), {
    onResult: (found, words) => {
      clearTimeout(waiting);
      if (box.value.trim() === "") return;
      show(words, found);
      search.loadRest();
    },
    onFailure: () => {
      clearTimeout(waiting);
      list.replaceChildren();
      say(browser.find.failed);
      open();
    },
  });
  const ask = (): void => {
    clearTimeout(waiting);
    const words = box.value.trim();
    if (words === "") {
      list.replaceChildren();
      close();
      return;
    }
    waiting = setTimeout(() => {
      say(browser.find.searching);
      open();
    }, patience);
    findLatest(words);
  };

  /** Lists more results of a kind, and marks the first of them where the reader was. */
  const askForMore = (kind: Kind, option: number): void => {
    asked.set(kind, (asked.get(kind) ?? listed[kind]) + moreAtOnce);
    from = option;
    ask();
  };

  box.addEventListener("input", () => {
    asked.clear();
    ask();
  });
  box.addEventListener("focus", () => {
    if (list.childElementCount > 0 && box.value.trim() !== "") open();
  });
  root.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) close();
  });
  // The box keeps the focus when a result is pressed, so that the list stays until the link is followed.
  panel.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>("[role=option]") : null;
    const { words: suggested, more } = option?.dataset ?? {};
    if (suggested !== undefined) {
      box.value = suggested;
      ask();
    }
    const kind = kinds.find((each) => each === more);
    if (kind !== undefined && option !== null) askForMore(kind, options().indexOf(option));
  });
  box.addEventListener("keydown", (event) => {
    const count = panel.hidden ? 0 : options().length;
    if (event.key === "ArrowDown" && count === 0) ask();
    else if (event.key === "ArrowDown") mark(at + 1 < count ? at + 1 : -1);
    else if (event.key === "ArrowUp" && count > 0) mark(at === -1 ? count - 1 : at - 1);
    // Without a choice, all results are shown on the map.
    else if (event.key === "Enter" && count > 0)
      (options()[at] ?? list.querySelector<HTMLElement>(".all") ?? options()[0])?.click();
    else if (event.key === "Escape" && !panel.hidden) close();
    else if (event.key === "Escape") box.value = "";
    else return;
    event.preventDefault();
  });
  // What was typed while this script was being loaded.
  if (box.value.trim() !== "") ask();
}

/** The list: a group for each kind, then a link to the map or a suggestion. */
function listOf(found: FoundEverywhere, base: string, map: string): readonly HTMLElement[] {
  let next = 0;
  const option = (attributes: Readonly<Record<string, string>>, ...content: readonly (Node | string)[]): HTMLElement =>
    optionOf(`Hit-${next++}`, attributes, ...content);
  const groups = found.kinds.map(({ kind, entries, rest }) =>
    makeElement(
      "div",
      { role: "group", "aria-labelledby": `Hits-${kind}` },
      makeElement("p", { id: `Hits-${kind}` }, browser.find.kinds[kind]),
      ...entries.map((hit) => option({ href: pageAddress(base, hit.entry), class: hit.entry.kind }, ...lineOf(hit))),
      ...(rest > 0 ? [option({ "data-more": kind, class: "more" }, browser.find.more(rest))] : []),
    ),
  );
  return [
    ...groups,
    ...(found.onMap > 0
      ? [option({ href: `${map}?q=${encodeURIComponent(found.words)}`, class: "all" }, browser.find.onMap(found.onMap))]
      : []),
    ...(found.suggestion === ""
      ? []
      : [option({ "data-words": found.suggestion, class: "all" }, browser.find.tryWords(found.suggestion))]),
  ];
}

function optionOf(
  id: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElement {
  return makeElement("a", { role: "option", id, tabindex: "-1", "aria-selected": "false", ...attributes }, ...content);
}

/** A role with a sign of its own, then the sentence and the passage. A source has its short reference after its title. */
function lineOf({ entry: { kind, note }, text, passage }: FoundEntry): readonly (Node | string)[] {
  const hasSign = kind !== "person" && kind !== "source" && kind !== "tour" && kind !== "pair" && kind !== "question";
  return [
    ...(hasSign ? [makeElement("span", { class: `role ${kind}` }, roleIcon(kind), ` ${browser.role[kind]}`), " "] : []),
    makeElement("span", { class: "hit-text" }, ...marked(text)),
    ...(note === undefined
      ? []
      : [
          " ",
          kind === "source"
            ? makeElement("small", {}, note)
            : makeElement("span", { class: "unanswered-mark" }, browser.find.unanswered),
        ]),
    ...(passage.length === 0 ? [] : [makeElement("small", { class: "hit-passage" }, ...marked(passage))]),
  ];
}

function marked(stretches: readonly Stretch[]): readonly (Node | string)[] {
  return stretches.map(({ text, isHit }) => (isHit ? makeElement("mark", {}, text) : text));
}

function inWords({ kinds, words }: FoundEverywhere, typed: string): string {
  if (kinds.length === 0) return browser.find.nothing;
  const count = kinds.reduce((sum, each) => sum + each.count, 0);
  return words === typed ? browser.find.found(count) : browser.find.foundFor(words, count);
}
