import type { MapCard } from "../drawing/map-card.ts";
import type { CardStanding } from "../view/card-standing.ts";

/** How a card stands out at the moment. */
export interface CardState {
  /** Steps back, since others are looked at. */
  readonly dim: boolean;
  /** The claim in focus, … */
  readonly here: boolean;
  /** … and what belongs to it. */
  readonly near: boolean;
  /** It was found. */
  readonly hit: boolean;
}

const plain: CardState = { dim: false, here: false, near: false, hit: false };
const stepsBack: CardState = { ...plain, dim: true };

/** One small table: the state of every card that stands out, and what holds for all others. */
export interface CardStates {
  readonly of: (card: Pick<MapCard, "id" | "kind">) => CardState;
  /** The claim in focus; "" where there is none. */
  readonly here: () => string;
  /** The claims that are brought forward; none where nothing is in focus. */
  readonly near: () => ReadonlySet<string>;
  /** Brings a claim forward with those that belong to it, and dims the rest; with "", nothing is in focus. */
  readonly focus: (here: string, near: readonly string[]) => void;
  /** Marks what was found and dims the rest but the questions. With null, nothing is asked for; where nothing is found, nothing is dimmed. */
  readonly find: (hits: readonly string[] | null) => void;
  /** What follows for a claim from the reader's view; null while they take no part, and for a question. */
  readonly standing: (id: string) => CardStanding | null;
  /** Says so from now on of each claim. */
  readonly stand: (standing: (id: string) => CardStanding | null) => void;
}

/** `onChange` hears whenever a card may look different from before. */
export function cardStates(onChange: () => void): CardStates {
  let focused = "";
  let near: ReadonlySet<string> = new Set();
  let hits: ReadonlySet<string> = new Set();
  let table = new Map<string, CardState>();
  let standing: CardStates["standing"] = () => null;

  const rebuild = (): void => {
    table = new Map(
      [...near, ...hits].map((id) => [
        id,
        { here: id === focused, near: near.has(id), hit: hits.has(id), dim: focused !== "" && !near.has(id) },
      ]),
    );
    onChange();
  };
  return {
    of: ({ id, kind }) => {
      const rest = focused !== "" || (hits.size > 0 && kind !== "question") ? stepsBack : plain;
      return table.get(id) ?? rest;
    },
    here: () => focused,
    near: () => near,
    focus: (here, others) => {
      focused = here;
      near = new Set(here === "" ? [] : [here, ...others]);
      rebuild();
    },
    find: (found) => {
      hits = new Set(found);
      rebuild();
    },
    standing: (id) => standing(id),
    stand: (next) => {
      standing = next;
      onChange();
    },
  };
}
