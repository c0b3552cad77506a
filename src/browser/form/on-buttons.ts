/** What the buttons of the form do. */
export interface Buttons {
  /** Adds a row to a list of fields. */
  readonly add: (list: string) => void;
  readonly remove: (list: string, index: number) => void;
  /** Shows another draft, by its number. */
  readonly choose: (draft: number) => void;
  readonly removeDraft: (draft: number) => void;
  /** Shows the next draft that is not finished. */
  readonly next: () => void;
  /** Restores the pasted words. */
  readonly restore: () => void;
  readonly discard: () => void;
  readonly undo: () => void;
}

const listOf = (button: HTMLElement): string => button.closest<HTMLElement>("[data-list]")?.dataset["list"] ?? "";

/** Calls what a pressed button does, by its `data-action`. */
export function onButtons(form: HTMLElement, buttons: Buttons): void {
  const actions = new Map<string, (button: HTMLElement) => void>([
    ["add", (button) => buttons.add(listOf(button))],
    [
      "remove",
      (button) => {
        const row = button.closest<HTMLElement>("[data-index]");
        buttons.remove(listOf(button), Number(row?.dataset["index"]));
      },
    ],
    ["choose", ({ dataset }) => buttons.choose(Number(dataset["draft"]))],
    ["remove-draft", ({ dataset }) => buttons.removeDraft(Number(dataset["draft"]))],
    ["next", buttons.next],
    ["restore", buttons.restore],
    ["discard", buttons.discard],
    ["undo", buttons.undo],
  ]);
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-action]") : null;
    if (button) actions.get(button.dataset["action"] ?? "")?.(button);
  });
}
