import type { Debate, Id } from "../src/claims/model/index.ts";
import { nearest } from "../src/text/nearest.ts";
import { UsageError } from "./run-program.ts";

/** The kinds of records, as messages call them. */
type Kind = "claim" | "debate" | "page" | "person" | "question" | "source" | "tour";

/** An error for an id that none of `ids` is, with the one that was probably meant. */
export function unknownId(kind: string, word: string, ids: Iterable<Id>): UsageError {
  const meant = nearest(word, ids);
  return new UsageError(`There is no ${kind} \`${word}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`);
}

/** An error for an id that is not of the kinds that are taken: it says of which kind it is, if it is of any. */
export function idOfOtherKind(debate: Debate, word: string, taken: readonly [Kind, Kind]): UsageError {
  // Addresses on the site have the kind before the id.
  const id = word.replace(/^[a-z-]+\//, "");
  const records = recordsByKind(debate);
  const kind = kindsInOrder.find((each) => records[each].has(id));
  const present = debate.aliases.get(id);
  const wanted = `Give the id of a ${taken.join(" or a ")}.`;
  if (kind !== undefined)
    return new UsageError(`\`${id}\` is a ${kind}. ${taken.includes(kind) ? `Give it as \`${id}\`.` : wanted}`);
  if (present !== undefined) return new UsageError(`\`${id}\` is a former id. Give the present one, \`${present}\`.`);
  if (debate.retired.some((each) => each.id === id)) return new UsageError(`\`${id}\` is a retired claim. ${wanted}`);
  return unknownId(
    taken.join(" or "),
    word,
    taken.flatMap((each) => [...records[each]]),
  );
}

const kindsInOrder: readonly Kind[] = ["claim", "source", "question", "debate", "person", "tour", "page"];

function recordsByKind(debate: Debate): Readonly<Record<Kind, ReadonlySet<Id>>> {
  const ids = (records: readonly { readonly id: Id }[]): ReadonlySet<Id> => new Set(records.map(({ id }) => id));
  return {
    claim: ids(debate.claims),
    debate: ids(debate.debates),
    page: ids(debate.pages),
    person: ids(debate.people),
    question: ids(debate.questions),
    source: ids(debate.sources),
    tour: ids(debate.tours),
  };
}
