/** Each part has this many choices: a prime, below the 324 that two halves of eighteen words give. */
const choices = 317;

/** How many sentences there are. */
export const sentenceCount = choices ** 2;

interface Sentence {
  readonly text: string;
  /** Unique among sentences, and at most 64 characters long. */
  readonly id: string;
}

/**
 * The sentence of a number from 0 to `sentenceCount - 1`. The four parts are the symbols of a Reed–Solomon code word of two
 * numbers (Reed & Solomon 1960). So any two sentences have at most one part in common, and none are nearly the same.
 */
export function sentence(number: number): Sentence {
  // Neighbouring numbers get different sentences. The factor is coprime to the count, so no sentence comes twice.
  const spread = (number * 12_347) % sentenceCount;
  const first = spread % choices;
  const second = Math.floor(spread / choices);
  const subject = part(subjects, first);
  const verb = part(verbs, second);
  const object = part(objects, (first + second) % choices);
  const circumstance = part(circumstances, (first + 2 * second) % choices);
  return {
    text: `${capitalised(subject)} ${verb} ${object} ${circumstance}.`,
    id: `${subject} ${verb.split(" ")[1] ?? ""} ${object}`.replaceAll(" ", "-"),
  };
}

/** What a question asks about; different for each number below `sentenceCount`. */
export function topic(number: number): { readonly subject: string; readonly object: string } {
  const first = number % choices;
  return {
    subject: part(subjects, first),
    object: part(objects, (3 * first + Math.floor(number / choices)) % choices),
  };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function part([firstHalf, secondHalf]: readonly [readonly string[], readonly string[]], choice: number): string {
  return `${firstHalf[choice % firstHalf.length] ?? ""} ${secondHalf[Math.floor(choice / firstHalf.length)] ?? ""}`;
}

// The words of generated debates. A sentence has four parts, each with two halves, and each half has eighteen words (see sentences.ts).

const list = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

const subjects = [
  list(
    "shared, public, wooden, electric, seasonal, rural, modular, protected, mobile, subsidised, civic, sunken, floating, joint, certified, narrow, restored, heated",
  ),
  list(
    "ferries, greenhouses, libraries, tramways, orchards, windmills, reservoirs, markets, workshops, harbours, footpaths, bakeries, lighthouses, clinics, archives, canals, allotments, laundries",
  ),
] as const;

const verbs = [
  list(
    "gradually, measurably, quietly, reliably, rarely, directly, unevenly, visibly, cheaply, slowly, sharply, broadly, mostly, partly, quickly, openly, mildly, jointly",
  ),
  list(
    "strengthen, reshape, relieve, burden, connect, divide, enrich, protect, crowd, empty, modernise, unsettle, finance, outlast, attract, calm, replace, silence",
  ),
] as const;

const objects = [
  list(
    "coastal, inland, mountain, island, border, suburban, northern, riverside, walled, mining, farming, garden, historic, industrial, market, valley, southern, desert",
  ),
  list(
    "towns, families, schools, parishes, employers, landlords, museums, farmers, theatres, hospitals, pensioners, unions, newspapers, choirs, builders, tenants, fishers, nurseries",
  ),
] as const;

const circumstances = [
  list(
    "in years of, after decades of, in regions with, despite widespread, under conditions of, at times of, in countries without, alongside growing, in the wake of, before any sign of, at the first hint of, through periods of, against a tide of, in the absence of, next to established, on the eve of, thanks to, whatever the",
  ),
  list(
    "drought, migration, inflation, road traffic, shared ownership, cheap credit, rainfall, school reform, new housing, rising rents, local voting, land trading, night work, tourism, early retirement, heavy snow, beekeeping, card payments",
  ),
] as const;

export const familyNames = list(
  "Abara, Bergström, Castellanos, Dubois, Eriksen, Fontaine, Grünwald, Hakimi, Ishikawa, Jankowski, Kowalczyk, Lindqvist, Moreau, Nakamura, O'Brien, Petrov, Quintero, Rahman, Sørensen, Tanaka, Usman, Vermeulen, Whitaker, Xiao, Yilmaz, Zimmermann, Achebe, Bianchi, Chowdhury, Delacroix, Ferreira, Gallagher, Horvat, Ivanova, Keller, Laurent, Mbeki, Novak, Okafor, Pereira",
);
export const givenNames = list(
  "Ada, Bruno, Chiara, Daniel, Elif, Farid, Greta, Hassan, Ines, Jakob, Keiko, Leon, Maria, Nadia, Oskar, Priya, Quentin, Rosa, Samuel, Tomás, Ulla, Victor, Wanda, Ximena, Yusuf, Zoe, Amara, Boris, Clara, Dmitri",
);
