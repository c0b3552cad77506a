import * as browser from "../../words/browser.ts";

/** What a list shows: options, or groups of them, and what a screen reader says of them. */
export interface Listed {
  readonly content: readonly HTMLElement[];
  readonly words: string;
}

export interface ComboboxOptions {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** What appears and disappears: the list, or an element around it. */
  readonly popup: HTMLElement;
  readonly status: HTMLElement;
  /** Finds what the list shows for the typed words; an empty list closes it. Rejects if the search can't be loaded. */
  readonly find: (words: string) => Promise<Listed>;
  /** Called with the option that was clicked or chosen by Enter. */
  readonly onPick?: (option: HTMLElement) => void;
  /** The option that Enter takes if none is marked; undefined for none. */
  readonly byDefault: (options: readonly HTMLElement[]) => HTMLElement | undefined;
  readonly onType?: (words: string) => void;
}

/** Without an answer for so long, the status says that it is searching; ms. */
const patience = 250;

/** What an option is, whatever it shows: where it leads. */
const nameOf = (option?: HTMLElement): string | null | undefined => option?.getAttribute("href") ?? option?.textContent;

/**
 * Makes an input with role `combobox` and a list an editable combobox with list autocomplete, as the ARIA Authoring Practices
 * describe it: the focus stays in the input, and arrows mark an option. Elements with role `option` may be links, or
 * disabled where they only say something.
 */
export function combobox(settings: ComboboxOptions): void {
  const { input, list, popup, status, find, onPick, byDefault, onType } = settings;
  /** The number of the option that is marked; -1 for none. */
  let marked = -1;
  /** Whether the words in the input were typed rather than chosen. */
  let isTyped = input.value.trim() !== "";
  /** The words that the list answers. */
  let answered = "";
  /** What to do once the latest words are answered; null if the list was closed meanwhile. */
  let next: { readonly takesDefault: boolean } | null = null;
  let isFinding = false;

  const options = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const say = (words: string): void => {
    if (status.textContent !== words) status.textContent = words;
  };
  const open = (): void => {
    // A late answer, or a value that a program sets, opens nothing over the field that the reader is in.
    if (document.activeElement !== input) return;
    popup.hidden = false;
    input.setAttribute("aria-expanded", String(list.childElementCount > 0));
  };
  const close = (): void => {
    next = null;
    popup.hidden = true;
    input.setAttribute("aria-expanded", "false");
    mark(-1);
  };
  const mark = (at: number): void => {
    marked = at;
    options().forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    const option = options()[at];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const show = ({ content, words }: Listed): void => {
    const was = nameOf(options()[marked]);
    list.replaceChildren(...content);
    options().forEach((option, index) => (option.id = `${list.id}-${index}`));
    say(words);
    if (content.length === 0 && words === "") close();
    else open();
    // A late answer leaves the mark on the option that the reader has come to.
    mark(options().findIndex((option) => nameOf(option) === was));
  };

  /** Answers the latest words. While one answer is awaited, later words wait, so that fast typing loads nothing in between. */
  const ask = async (wanted: typeof next): Promise<void> => {
    next = wanted;
    if (isFinding) return;
    isFinding = true;
    const waiting = setTimeout(() => {
      if (next === null) return;
      say(browser.find.searching);
      open();
    }, patience);
    let words: string;
    let found: Listed;
    do {
      words = input.value.trim();
      found = await find(words).catch(() => ({ content: [], words: browser.find.failed }));
    } while (words !== input.value.trim());
    clearTimeout(waiting);
    isFinding = false;
    if (next === null) return;
    answered = words;
    const { takesDefault } = next;
    show(found);
    const option = takesDefault ? byDefault(options()) : undefined;
    if (option === undefined) return;
    mark(options().indexOf(option));
    option.click();
  };

  input.addEventListener("input", () => {
    isTyped = true;
    onType?.(input.value.trim());
    void ask({ takesDefault: false });
  });
  // The input keeps the focus when an option is pressed, so that the list stays until it is clicked.
  popup.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>("[role=option]") : null;
    if (option === null || option.ariaDisabled === "true") return;
    onPick?.(option);
    isTyped = false;
    close();
  });
  input.addEventListener("blur", close);
  input.addEventListener("focus", () => {
    if (isTyped && answered !== "" && input.value.trim() === answered && list.childElementCount > 0) open();
  });
  input.addEventListener("keydown", (event) => {
    const shown = popup.hidden ? [] : options();
    const option = shown[marked];
    if (event.key === "ArrowDown" && shown.length === 0) void ask({ takesDefault: false });
    else if (event.key === "ArrowDown") mark(marked + 1 < shown.length ? marked + 1 : -1);
    else if (event.key === "ArrowUp" && shown.length > 0) mark((marked === -1 ? shown.length : marked) - 1);
    else if (event.key === "Enter" && option) option.click();
    else if (event.key === "Enter") {
      // Enter in an input would submit the form.
      if (isTyped && input.value.trim() !== "") void ask({ takesDefault: true });
    } else if (event.key === "Escape" && !popup.hidden) close();
    else return;
    event.preventDefault();
  });
  // What was typed while this script was being loaded.
  if (isTyped && document.activeElement === input) void ask({ takesDefault: false });
}
