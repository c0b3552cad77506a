import { makeElement } from "../page/elements.ts";

/** An option of the list. `note` is shown beside its name; "" for none. */
export interface Option {
  /** "" if it only says something and can't be chosen. */
  readonly value: string;
  readonly name: string;
  readonly note: string;
  /** The class of its item, which sets its colour. */
  readonly kind: string;
}

export interface ComboboxListeners {
  /** Finds the options for what was typed. */
  readonly find: (words: string) => Promise<readonly Option[]>;
  /** Called with the value of the chosen option. */
  readonly onPick: (value: string) => void;
  /** Called with what was typed. */
  readonly onType: (words: string) => void;
}

/** Makes an input with role `combobox` and a list an editable combobox with list autocomplete, as the ARIA Authoring Practices describe it. */
export function combobox(
  input: HTMLInputElement,
  list: HTMLElement,
  { find, onPick, onType }: ComboboxListeners,
): void {
  let options: readonly Option[] = [];
  let at = -1;
  let asked = 0;
  // Whether the words in the input were typed rather than chosen.
  let isTyped = false;
  const close = (): void => {
    asked += 1;
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const pick = (option: Option): void => {
    if (option.value === "") return;
    close();
    isTyped = false;
    onPick(option.value);
  };
  const mark = (next: number): void => {
    at = next;
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
    const item = list.children[at];
    if (item) input.setAttribute("aria-activedescendant", item.id);
    else input.removeAttribute("aria-activedescendant");
    item?.scrollIntoView({ block: "nearest" });
  };
  /** Shows the options for the words. With `takesFirst` the first is chosen, unless one of them adds what was typed. */
  const show = async (takesFirst = false): Promise<void> => {
    const asking = (asked += 1);
    const found = await find(input.value.trim()).catch(() => []);
    if (asking !== asked) return;
    options = found;
    const items = options.map(({ value, name, note, kind }, index) => {
      const item = makeElement(
        "li",
        {
          role: "option",
          id: `${list.id}-${index}`,
          class: kind,
          "aria-selected": "false",
          ...(value === "" ? { "aria-disabled": "true" } : {}),
        },
        makeElement("span", {}, name),
        ...(note === "" ? [] : [makeElement("small", {}, note)]),
      );
      // The input keeps the focus.
      item.addEventListener("pointerdown", (event) => event.preventDefault());
      item.addEventListener("click", () => {
        const option = options[index];
        if (option) pick(option);
      });
      return item;
    });
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    list.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-expanded", String(!list.hidden));
    const takes = takesFirst && !options.some((option) => option.kind === "new");
    mark(takes && options.length > 0 ? 0 : -1);
    if (takes && options[0]) pick(options[0]);
  };
  input.addEventListener("input", () => {
    isTyped = true;
    onType(input.value.trim());
    void show();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const count = list.hidden ? 0 : options.length;
    const option = options[at];
    if (event.key === "ArrowDown" && count === 0) void show();
    else if (event.key === "ArrowDown") mark((at + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) mark((at <= 0 ? count : at) - 1);
    else if (event.key === "Enter" && count > 0 && option) pick(option);
    else if (event.key === "Escape" && count > 0) close();
    // Enter in an input would submit the form.
    else if (event.key === "Enter") {
      if (isTyped && input.value.trim() !== "") void show(true);
    } else return;
    event.preventDefault();
  });
}
