/** What the outline doesn't show of a claim. */
export interface ClaimFacts {
  /** "" where the file is silent. */
  readonly basis: string;
  /** Who takes which stance: a person's id and `asserts`, `concedes` or `rejects`. */
  readonly stances: readonly (readonly [person: string, stance: string])[];
  readonly sources: readonly string[];
}

/** What /map/search.json holds. People are in the order of their family names. */
export interface Facts {
  readonly people: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, { readonly short: string; readonly title: string }>;
  readonly claims: ReadonlyMap<string, ClaimFacts>;
  /** Former id → present id. */
  readonly aliases: ReadonlyMap<string, string>;
}

interface FactsFile {
  readonly people: readonly (readonly [id: string, name: string])[];
  readonly sources: readonly (readonly [id: string, short: string, title: string])[];
  readonly claims: readonly (readonly [id: string, facts: ClaimFacts])[];
  readonly aliases: readonly (readonly [former: string, present: string])[];
}

export const noFacts: Facts = { people: new Map(), sources: new Map(), claims: new Map(), aliases: new Map() };

/** Fetches the facts once, when they are first asked for. Where that fails, as on a page opened from a disk, there are none: words are found all the same. */
export function lazyFacts(address: string): () => Promise<Facts> {
  let facts: Promise<Facts> | null = null;
  return () => (facts ??= fetchFacts(address));
}

async function fetchFacts(address: string): Promise<Facts> {
  try {
    const file: unknown = await (await fetch(address)).json();
    return isFacts(file) ? readFacts(file) : noFacts;
  } catch {
    return noFacts;
  }
}

function readFacts({ people, sources, claims, aliases }: FactsFile): Facts {
  return {
    people: new Map(people),
    sources: new Map(sources.map(([id, short, title]) => [id, { short, title }])),
    claims: new Map(claims),
    aliases: new Map(aliases),
  };
}

/** The file is our own and of the same build: its outer form tells it from an error page. */
function isFacts(file: unknown): file is FactsFile {
  return typeof file === "object" && file !== null && Object.keys(noFacts).every((key) => key in file);
}
