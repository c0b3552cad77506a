import { bestPassage, type Sought, type Stretch } from "../../search/passage.ts";
import { h, type Content } from "../page/elements.ts";

/** A text with its hits marked. */
export const marked = (stretches: readonly Stretch[]): Content =>
  stretches.map(({ text, isHit }) => (isHit ? h("mark", text) : text));

/** A whole text, with the words marked that were sought. */
export function markedWhole(text: string, sought: Sought): Content {
  const stretches = bestPassage(text, sought, text.length);
  return stretches.length > 0 ? marked(stretches) : text;
}
