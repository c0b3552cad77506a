/** A folder (`src/map/`), the files directly in it (`src/site/*.ts`), or a file. */
export type Place = string;

/** What files of ours the files of a place may import, besides each other. */
export interface Boundary {
  readonly of: readonly Place[];
  /** Where the boundary holds: other imports are free. */
  readonly within: Place;
  /** All that they may import in there, or what they may not. */
  readonly only?: readonly Place[];
  readonly not?: readonly Place[];
  readonly because: string;
}

/** Pure folders, with the libraries of each. */
const stages: Readonly<Record<string, readonly string[]>> = {
  claims:
    "yaml¦zod/mini¦unified¦remark-parse¦unist-util-visit¦mdast-util-from-markdown¦mdast-util-to-string¦mdast¦unist¦micromark-*".split(
      "¦",
    ),
  check: [],
  search: ["@orama/stemmers/*"],
  reasoning: [],
  map: ["d3"],
  cite: [],
  versions: ["@noble/hashes/sha2.js", "diff"],
};

/** What stages take from src/claims: the rules list what reading a file finds wrong, what records name and where texts are, and a canonical form is read by a schema. */
const ofClaims: Readonly<Record<string, readonly Place[]>> = {
  check: ["src/claims/form-rules.ts", "src/claims/graph/", "src/claims/yaml/value.ts"],
  reasoning: ["src/claims/graph/replies.ts"],
  versions: ["src/claims/schema/content.ts"],
};

/** The libraries that each pure place may import. The narrowest place counts. */
export const libraries: Readonly<Record<Place, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(stages).map(([stage, names]) => [`src/${stage}/`, names])),
  "src/contribute/propose/": ["zod/mini"],
  // The schemas of claim files, as JSON Schemas; texts quoted and Markdown wrapped.
  "src/contribute/write/": ["zod/mini", "yaml", "unist-util-visit"],
  "src/contribute/repair/": [],
  // Where lists stand in a file.
  "src/contribute/edit/": ["yaml"],
  // Paper is the part of the map that writes PDF files.
  "src/map/paper/": ["d3", "pdfkit"],
  "src/exchange/": ["@argdown/core", "csv-parse/browser/esm/sync", "sax", "yaml"],
};

/** The only places of src that import Node's modules. */
export const nodePlaces: readonly Place[] = ["src/files/", "src/site/", "src/astro/", "src/*.ts"];

/** The layers of src/site, the lowest first: each imports itself and those before it. */
const siteLayers: readonly Place[] =
  "addresses/¦charts/¦*.ts¦refs/¦prose/¦map/¦standing/¦views/¦heads/¦history/¦share/¦markdown/¦books/¦data/"
    .split("¦")
    .map((layer) => `src/site/${layer}`);

/** Folders of src/browser, lowest first: each imports itself and those before it. What pages load stands above them all. */
const browserLayers: readonly Place[] = ["page", "view", "find", "read", "map", "proposal", "form"].map(
  (layer) => `src/browser/${layer}/`,
);

const base = ["src/claims/model/", "src/text/", "src/words/"] as const;

type Rest = Pick<Boundary, "only" | "not">;

const boundary = (of: Place | readonly Place[], because: string, rest: Rest, within = "src/"): Boundary => {
  return { of: [of].flat(), within, because, ...rest };
};

export const boundaries: readonly Boundary[] = [
  ...Object.keys(stages).map((stage) =>
    boundary(`src/${stage}/`, "A stage imports the model, texts and words, and its own folder.", {
      only: [...base, ...(ofClaims[stage] ?? [])],
    }),
  ),
  ...siteLayers.map((layer, place) =>
    boundary(layer, "src/site has layers: a file imports its own and those before it.", {
      not: siteLayers.slice(place + 1),
    }),
  ),
  ...browserLayers.map((layer, place) =>
    boundary(
      layer,
      "src/browser has layers: a file imports its own and those before it.",
      { only: browserLayers.slice(0, place) },
      "src/browser/",
    ),
  ),
  boundary(
    siteLayers.filter((layer) => layer.endsWith("/")),
    "What pages show is a function of the site that they hand over.",
    { not: ["src/site/current-site.ts", "src/site/compilation.ts"] },
  ),
  boundary("src/claims/model/", "The model has types, some those that the schemas of files give, and paths of steps.", {
    only: ["src/claims/schema/"],
  }),
  boundary("src/words/", "Words are tables of sentences.", { only: [] }),
  boundary("src/text/", "src/text is below everything.", { only: [] }),
  boundary("src/compile.ts", "compile knows neither disk nor pages.", {
    not: ["src/files/", "src/site/", "src/browser/", "src/map/"],
  }),
  boundary("src/contribute/write/", "It writes by the tables that src/claims reads by, and knows nothing else.", {
    only: ["src/text/", "src/claims/"],
  }),
  boundary("src/exchange/", "It takes debates to text and back: it knows the stages and the writer.", {
    only: [...base, "src/claims/", "src/check/", "src/reasoning/", "src/cite/citable.ts", "src/contribute/write/"],
  }),
  boundary(
    "src/contribute/propose/",
    "It holds a proposal to the rules and says what it changes, in a browser too: it knows the stages and the writer.",
    {
      only: [...base, "src/claims/", "src/check/", "src/contribute/write/", "src/reasoning/", "src/versions/impact/"],
    },
  ),
  boundary(
    "src/browser/form/",
    "The form shows what src/contribute/propose says, and knows the rules by it alone; it searches the map.",
    { only: [...base, "src/browser/", "src/contribute/propose/", "src/search/"] },
  ),
  boundary("src/files/", "It is the edge: it reads the disk and knows the model only.", {
    only: ["src/claims/model/", "src/text/"],
  }),
  boundary("src/browser/", "It ships to readers: d3, model types and the pure stages that it truly needs.", {
    not: ["src/files/", "src/site/", "src/claims/", "src/compile.ts", "src/map/paper/", "src/map/share/"],
  }),
  boundary(["src/site/", "src/compile.ts"], "Imports go down: pages and components import site, never the other way.", {
    not: ["src/components/", "src/pages/", "src/browser/", "src/astro/"],
  }),
  boundary(["src/components/", "src/pages/"], "Pages and components go through src/site.", {
    not: ["src/claims/", "src/check/", "src/reasoning/", "src/map/", "src/files/", "src/compile.ts"],
  }),
];
