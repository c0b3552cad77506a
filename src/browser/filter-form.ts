import type { Facts } from "./claim-facts.ts";
import { makeElement } from "./make-element.ts";
import type { MapTree } from "./map-tree.ts";
import type { Query } from "./search/query.ts";

/** The filters as controls. Words are not among them. */
export interface FilterForm {
  readonly read: () => Omit<Query, "words">;
  readonly write: (query: Query) => void;
  /** Lists the people who take a stance on a claim of this map. */
  readonly offerPeople: (facts: Facts) => void;
}

export function filterForm(form: HTMLFormElement, tree: MapTree): FilterForm {
  // A person that an address names is chosen once the list is there.
  let wanted = "";
  const choice = (name: string): HTMLSelectElement | null => form.querySelector(`select[name=${name}]`);
  const roles = [...form.querySelectorAll<HTMLInputElement>("input[name=role]")];
  const unanswered = form.querySelector<HTMLInputElement>("input[name=unanswered]");
  const people = choice("person");
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
    },
    offerPeople: (facts) => {
      if (people === null || people.options.length > 1) return;
      const here = new Set(
        [...tree.keys()].flatMap((id) => facts.claims.get(id)?.stances.map(([person]) => person) ?? []),
      );
      people.append(
        ...[...facts.people]
          .filter(([id]) => here.has(id))
          .map(([id, name]) => makeElement("option", { value: id }, name)),
      );
      people.value = wanted;
    },
  };
}
