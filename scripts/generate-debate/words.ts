// The words of generated debates. A sentence has four parts, each with two halves, and each half has eighteen words (see sentences.ts).

const list = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

export const subjects = [
  list(
    "shared, public, wooden, electric, seasonal, rural, modular, protected, mobile, subsidised, civic, sunken, floating, joint, certified, narrow, restored, heated",
  ),
  list(
    "ferries, greenhouses, libraries, tramways, orchards, windmills, reservoirs, markets, workshops, harbours, footpaths, bakeries, lighthouses, clinics, archives, canals, allotments, laundries",
  ),
] as const;

export const verbs = [
  list(
    "gradually, measurably, quietly, reliably, rarely, directly, unevenly, visibly, cheaply, slowly, sharply, broadly, mostly, partly, quickly, openly, mildly, jointly",
  ),
  list(
    "strengthen, reshape, relieve, burden, connect, divide, enrich, protect, crowd, empty, modernise, unsettle, finance, outlast, attract, calm, replace, silence",
  ),
] as const;

export const objects = [
  list(
    "coastal, inland, mountain, island, border, suburban, northern, riverside, walled, mining, farming, garden, historic, industrial, market, valley, southern, desert",
  ),
  list(
    "towns, families, schools, parishes, employers, landlords, museums, farmers, theatres, hospitals, pensioners, unions, newspapers, choirs, builders, tenants, fishers, nurseries",
  ),
] as const;

export const circumstances = [
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
