import type { Atlas } from "../drawing/atlas.ts";
import { heldBox, type Screen } from "./held-name.ts";
import { makeElement } from "../make-element.ts";
import { contains, middleOf, overlap, type MapBox } from "./map-box.ts";

/** Tells in whose country one is, as a road sign does, while the question's own name is out of sight. */
export interface Whereabouts {
  readonly tell: (seen: MapBox, screen: Screen) => void;
}

/** From farther away than where positions are so many screen pixels high, one is in no country but over many. */
const near = 20;

/** Adds the sign to the window on the map: a link that opens the question. */
export function whereabouts(window: HTMLElement, atlas: Atlas): Whereabouts {
  const sign = makeElement("a", { class: "map-place", hidden: "" });
  window.append(sign);
  let told = "";

  const questionOf = (seen: MapBox, screen: Screen): string => {
    const country = [...atlas.countries.values()].find(({ box }) => contains(box, middleOf(seen)));
    const [name, position] = country?.cards ?? [];
    if (name === undefined || (position?.fontSize ?? 0) * screen.scale < near) return "";
    return overlap(heldBox(name, screen), seen) ? "" : name.id;
  };
  return {
    tell: (seen, screen) => {
      const question = questionOf(seen, screen);
      if (question === told) return;
      told = question;
      const card = atlas.cards.get(question);
      sign.hidden = card === undefined;
      if (card === undefined) return;
      sign.dataset["id"] = card.id;
      sign.href = card.href;
      sign.textContent = card.lines.map(({ text }) => text).join(" ");
    },
  };
}
