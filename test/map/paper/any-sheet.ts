import fc from "fast-check";
import type { SheetDebate } from "../../../src/map/paper/set-lane.ts";
import { anyQuestion } from "../any-map.ts";

/** Debates with complete questions, numbered one after the other. */
export const anySheetDebates: fc.Arbitrary<readonly SheetDebate[]> = fc
  .array(fc.array(anyQuestion, { maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((debates) => {
    let number = 0;
    return debates.map((questions, index) => ({
      id: `debate-${index}`,
      title: `The debate number ${index + 1}, of some length`,
      questions: questions.map((question) => {
        const numbered = { ...question, id: `question-${number}`, number };
        number += 1 + question.claims.length;
        return numbered;
      }),
    }));
  });
