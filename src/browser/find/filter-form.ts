import { chosenBy, filters, type Chosen } from "../../search/filters.ts";
import type { Entry } from "../../search/entry.ts";
import { makeElement } from "../page/elements.ts";

/** The controls of the filters, as the table of filters names them. */
export interface FilterForm {
  readonly read: () => Chosen;
  readonly write: (chosen: Chosen) => void;
  /** Fills the list of people once. If they can't be loaded, the next call tries again. */
  readonly offerPeople: () => void;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** `people` loads those who take a stance on a claim of the map, by family name. */
export function filterForm(form: HTMLFormElement, people: () => Promise<readonly Entry[]>): FilterForm {
  // The person of an address is selected once the list is loaded.
  let written: Chosen = {};
  const controls = (key: string): readonly Control[] => [...form.querySelectorAll<Control>(`[name="${key}"]`)];
  const isChosen = (control: Control): boolean =>
    control instanceof HTMLInputElement ? control.checked : control.value !== "";
  const write = (chosen: Chosen): void => {
    written = chosen;
    for (const { key } of filters)
      for (const control of controls(key)) {
        const values = chosen[key] ?? [];
        if (control instanceof HTMLInputElement) control.checked = values.includes(control.value);
        else control.value = values[0] ?? "";
      }
  };
  const offer = async (): Promise<void> => {
    const lists = filters.filter(({ values }) => values === "people").flatMap(({ key }) => controls(key));
    const empty = lists.filter((list) => list instanceof HTMLSelectElement && list.options.length < 2);
    if (empty.length === 0) return;
    const offered = await people();
    for (const list of empty)
      // Two calls may have loaded them.
      if (list instanceof HTMLSelectElement && list.options.length < 2)
        list.append(...offered.map(({ id, text }) => makeElement("option", { value: id }, text)));
    write(written);
  };
  const offerPeople = (): void => void offer().catch(() => undefined);
  return {
    read: () =>
      chosenBy(({ key }) =>
        controls(key)
          .filter(isChosen)
          .map(({ value }) => value),
      ),
    write: (chosen) => {
      write(chosen);
      if ((chosen.person ?? []).length > 0) offerPeople();
    },
    offerPeople,
  };
}
