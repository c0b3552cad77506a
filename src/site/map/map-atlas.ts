import { letterOf, type MapAtlas } from "../../map/map-data.ts";
import type { Id } from "../../claims/model/index.ts";
import { claimsBelow, positionsOn } from "../refs/positions.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import { holdersInWords, mapNumbers } from "./map-question.ts";

/** Every question of the map, with its claims as marks. */
export const mapAtlas = memoize(makeAtlas);

function makeAtlas(site: Site): MapAtlas {
  const { debate, evaluation } = site;
  const { of } = mapNumbers(site);
  const letters = (id: Id): string =>
    claimsBelow(debate, id)
      .map((below) =>
        letterOf({ role: debate.claim.get(below)?.role ?? "reason", unanswered: evaluation.unanswered.has(below) }),
      )
      .join("");
  return {
    debates: debate.debates.map(({ id, title }) => ({
      id,
      title: title.value,
      questions: (debate.questionsOf.get(id) ?? []).flatMap((question) => {
        const record = debate.question.get(question);
        if (!record) return [];
        const positions = (debate.branches.get(question) ?? []).flatMap((position) => {
          const claim = debate.claim.get(position);
          return claim
            ? [
                {
                  id: position,
                  sentence: claim.sentence.value,
                  holders: holdersInWords(site, claim),
                  marks: letters(position),
                },
              ]
            : [];
        });
        const elsewhere = positionsOn(site, question).elsewhere.length;
        return [{ id: question, sentence: record.sentence.value, number: of.get(question) ?? 0, positions, elsewhere }];
      }),
    })),
  };
}
