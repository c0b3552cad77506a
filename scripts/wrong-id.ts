import type { Debate, Id } from "../src/claims/model/index.ts";
import { nearest } from "../src/text/nearest.ts";
import { UsageError } from "./run-program.ts";

/** The kinds of records, as messages call them; of an id that several have, the first is named. */
const kinds = ["claim", "source", "question", "debate", "person", "tour", "page", "term"] as const;
type Kind = (typeof kinds)[number];

/** An error for an id that none of `ids` is, with the one that was probably meant. */
export function unknownId(kind: string, word: string, ids: Iterable<Id>): UsageError {
  const meant = nearest(word, ids);
  return new UsageError(`There is no ${kind} \`${word}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`);
}

/** An error for an id that is not of the kinds that are taken: it says of which kind it is, if it is of any. */
export function idOfOtherKind(debate: Debate, word: string, taken: readonly [Kind, Kind]): UsageError {
  // Addresses on the site have the kind before the id.
  const id = word.replace(/^[a-z-]+\//, "");
  const ids = idsByKind(debate);
  const kind = kinds.find((each) => ids.get(each)?.has(id));
  const present = [...taken, ...kinds].map((each) => debate.aliases[each].get(id)).find(Boolean);
  const wanted = `Give the id of a ${taken.join(" or a ")}.`;
  if (kind !== undefined)
    return new UsageError(`\`${id}\` is a ${kind}. ${taken.includes(kind) ? `Give it as \`${id}\`.` : wanted}`);
  if (present !== undefined) return new UsageError(`\`${id}\` is a former id. Give the present one, \`${present}\`.`);
  if (debate.retired.some((each) => each.id === id)) return new UsageError(`\`${id}\` is a retired claim. ${wanted}`);
  return unknownId(
    taken.join(" or "),
    word,
    taken.flatMap((each) => [...(ids.get(each) ?? [])]),
  );
}

function idsByKind(debate: Debate): ReadonlyMap<Kind, ReadonlySet<Id>> {
  const { claims, sources, questions, debates, people, tours, pages, terms } = debate;
  const all = {
    claim: claims,
    source: sources,
    question: questions,
    debate: debates,
    person: people,
    tour: tours,
    page: pages,
    term: terms,
  };
  return new Map(kinds.map((kind) => [kind, new Set(all[kind].map(({ id }) => id))]));
}
