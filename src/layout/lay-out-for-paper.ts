import type { Debate, Evaluation, Id, MapLayout } from "../model.ts";
import { layOut } from "./lay-out.ts";

/** On paper nobody zooms: everything is read at arm's length or nearer, so positions are only twice as large as reasons. */
const positionSizes = [44];

/** The map of `questions` (all by default) for a sheet of the given width by height. */
export function layOutForPaper(
  debate: Debate,
  evaluation: Evaluation,
  questions: readonly Id[] | undefined,
  shape: number,
): MapLayout {
  return layOut(debate, evaluation, questions, shape, positionSizes);
}
