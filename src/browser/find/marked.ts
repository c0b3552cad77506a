import type { Stretch } from "../../search/passage.ts";
import { h, type Content } from "../page/elements.ts";

/** A text with its hits marked. */
export const marked = (stretches: readonly Stretch[]): Content =>
  stretches.map(({ text, isHit }) => (isHit ? h("mark", text) : text));
