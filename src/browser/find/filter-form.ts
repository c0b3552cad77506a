import type { Holder } from "../../search/index.ts";
import { makeElement } from "../page/elements.ts";
import type { Query } from "../search/query.ts";

/** The controls of the filters: all of a query but its words. */
export interface FilterForm {
  readonly read: () => Omit<Query, "words">;
  readonly write: (query: Query) => void;
  /** Loads the list of people once. If that fails, the next call tries again. */
  readonly offerPeople: () => void;
}

/** `holders` loads the people who take a stance on a claim of this map. */
export function filterForm(form: HTMLFormElement, holders: () => Promise<readonly Holder[]>): FilterForm {
  // The person of an address is selected once the list is loaded.
  let wanted = "";
  const choice = (name: string): HTMLSelectElement | null => form.querySelector(`select[name=${name}]`);
  const roles = [...form.querySelectorAll<HTMLInputElement>("input[name=role]")];
  const unanswered = form.querySelector<HTMLInputElement>("input[name=unanswered]");
  const people = choice("person");
  const offerPeople = async (): Promise<void> => {
    if (people === null || people.options.length > 1) return;
    const offered = await holders();
    // Two calls may have loaded them.
    people.replaceChildren(...[...people.options].slice(0, 1));
    people.append(...offered.map(({ id, name }) => makeElement("option", { value: id }, name)));
    people.value = wanted;
  };
  return {
    read: () => ({
      roles: roles.filter(({ checked }) => checked).map(({ value }) => value),
      debate: choice("debate")?.value ?? "",
      person: people?.value ?? "",
      basis: choice("basis")?.value ?? "",
      unanswered: unanswered?.checked ?? false,
    }),
    write: (query) => {
      for (const box of roles) box.checked = query.roles.includes(box.value);
      if (unanswered) unanswered.checked = query.unanswered;
      for (const name of ["debate", "basis", "person"] as const) {
        const select = choice(name);
        if (select) select.value = query[name];
      }
      wanted = query.person;
      if (wanted !== "") void offerPeople().catch(() => undefined);
    },
    offerPeople: () => void offerPeople().catch(() => undefined),
  };
}
