import { styles, type Citable, type Styled } from "../../src/cite/index.ts";
import type { Name } from "../../src/claims/model/index.ts";

/** Works with details that bibliography formats handle badly. Most are made up, each for one difficulty. */
export const difficultWorks: readonly Citable[] = [
  work(
    "disputed-claim",
    "entry-encyclopedia",
    "Text alone can't teach a machine what “heavy” means & costs 100% more.",
    {
      names: { author: [group("Disputed Territory contributors")] },
      dates: { issued: "2026-11-24" },
      fields: {
        "container-title": "Disputed Territory",
        edition: "1a2b3c4d5e",
        version: "1a2b3c4d5e",
        URL: "https://map.example.org/claims/disputed-claim/1a2b3c4d5e/",
      },
    },
  ),
  work("claim-with-editors", "entry-encyclopedia", "Milk goes in last.", {
    names: {
      author: [group("Map of Tea contributors")],
      editor: [person("Berg", "Anna", { nonDroppingParticle: "van den" }), group("Society of Tea")],
    },
    dates: { issued: "2026-11-24" },
    fields: {
      "container-title": "Map of Tea",
      edition: "1a2b3c4d5e",
      version: "1a2b3c4d5e",
      URL: "https://map.example.org/claims/claim-with-editors/1a2b3c4d5e/",
    },
  }),
  work(
    "particle-suffix-and-group",
    "article-journal",
    "On iPhone use & 50% of CTCs: cost_per_token #1 in {braces} ~ \\ ^",
    {
      names: {
        author: [
          person("Berg", "Jan", { nonDroppingParticle: "van der" }),
          person("King", "Martin Luther", { suffix: "Jr." }),
          group("Ministry of Science, Technology and Health"),
        ],
      },
      dates: { issued: "2022-06-27" },
      fields: {
        "container-title": "Science & Society",
        page: "316-334",
        volume: "11",
        issue: "2",
        DOI: "10.1000/x_y(1)<2>",
      },
    },
  ),
  work("undated-page", "webpage", "Été à Zürich", {
    names: { author: [person("Nuñez", "José"), person("García Márquez", "Gabriel")] },
    fields: { URL: "https://example.org/a_b?c=%20d&e=~f#g", language: "fr" },
  }),
  work("preprint", "article", "A preprint of DeepBrew-R1", {
    names: { author: [person("Łoś", "Anna")] },
    dates: { issued: "2025-01" },
    fields: { publisher: "arXiv", URL: "https://arxiv.org/abs/2501.12948" },
    arxiv: "2501.12948",
  }),
  work("interview-at-a-time", "interview", "Ann McPorter: limits of CTCs", {
    names: { author: [person("McPorter", "Ann")], interviewer: [person("Field", "Leo")] },
    dates: { issued: "2024-03-07" },
    fields: { "container-title": "Leo Field Podcast", number: "416", URL: "https://example.org/porter-3" },
    locator: "03:12",
  }),
  work("chapter-in-edited-book", "chapter", "A chapter on NASA", {
    names: { author: [person("Doe", "Jane")], editor: [person("Roe", "Richard")] },
    dates: { issued: "2007" },
    fields: {
      "container-title": "An Edited Book",
      publisher: "MIT Press",
      "publisher-place": "Cambridge, MA",
      page: "1-20",
      ISBN: "978-0-262-03561-3",
    },
  }),
  work("act", "legislation", "Artificial Intelligence Act", {
    dates: { issued: "2024-06-13" },
    fields: { number: "2024/1689", URL: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj" },
  }),
  work("podcast", "broadcast", "Father of CTC thinks TVs are a dead end", {
    names: { author: [group("Teapot Podcast")] },
    dates: { issued: "2025-10" },
    fields: { "container-title": "Teapot Podcast", URL: "https://example.org/pod" },
  }),
  work("many-authors", "paper-conference", "Attention: is it all you need?", {
    names: {
      author:
        "Ashish Noam Niki Jakob Llion Aidan Łukasz Illia Ada Alan Grace Edsger Donald Barbara John Tony Leslie Radia Frances Ken Linus"
          .split(" ")
          .map((given, index) => person(`Author${String.fromCharCode(65 + index)}`, `${given} Jean-Pierre`)),
      editor: [person("Guyon", "Isabelle"), person("Luxburg", "Ulrike", { nonDroppingParticle: "von" })],
    },
    dates: { issued: "2017" },
    fields: {
      "container-title": "Advances in Neural Information Processing Systems",
      volume: "30",
      page: "5998–6008",
      publisher: "Curran Associates",
      "collection-title": "NeurIPS and ICLR Proceedings",
    },
  }),
  work("report-by-two-houses", "report", "What “open” means: a report", {
    names: { author: [group("METR and Redwood Research"), group("AT&T")] },
    dates: { issued: "2023-02" },
    fields: { publisher: "METR and Redwood Research", number: "RR-A2977-2", URL: "https://example.org/r" },
  }),
  work("edited-book", "book", "The Oxford handbook of everything", {
    names: { editor: [person("Roe", "Richard"), person("Beauvoir", "Simone", { nonDroppingParticle: "de" })] },
    dates: { issued: "2010" },
    fields: { publisher: "Oxford University Press", edition: "2", ISBN: "978-0-262-03561-3" },
  }),
  work("magazine-without-author", "article-magazine", "[A report on something]", {
    dates: { issued: "2024-11-02" },
    fields: { "container-title": "The New Yorker", URL: "https://example.org/m" },
  }),
  work("quotes-within-a-title", "article-newspaper", `'Godfather of TV' says: "don't panic about the 'singularity'"`, {
    names: { author: [person("Kim", "Sang-hyun")] },
    dates: { issued: "2026-01-02" },
    fields: { "container-title": "The Reader's Times", URL: "https://example.org/godfather" },
  }),
  work(
    "double-issue",
    "article-journal",
    "Learning about the world through text: twenty years between symbols and nets",
    {
      names: { author: [person("Beauvoir", "Simone", { nonDroppingParticle: "de" }), group("Symbol Group")] },
      dates: { issued: "1990-06-15" },
      fields: { "container-title": "Physica D", volume: "42", issue: "1-3", page: "335-346" },
    },
  ),
  work("paper-in-french", "paper-conference", "Une procédure d'apprentissage pour réseau à seuil asymétrique", {
    names: { author: [person("McPorter", "Ann")] },
    dates: { issued: "1985" },
    fields: {
      "container-title": "Cognitiva 85: À la frontière de l'intelligence artificielle",
      page: "599-604",
      language: "fr",
    },
  }),
  work("published-preprint", "paper-conference", "EU-enabled coups versus hope: a reply to Roe et al.", {
    names: { author: [person("O'Brien", "Kyle")] },
    dates: { issued: "2024" },
    fields: {
      "container-title": "Proceedings of the 41st Conference on Everything",
      "collection-title": "Proceedings of Everything",
      volume: "235",
      page: "22-31",
      publisher: "PMLR",
      URL: "https://arxiv.org/abs/2407.00001",
    },
    arxiv: "2407.00001",
  }),
  work("report-in-series", "report", "A re-evaluation of the 97-to-zero problem", {
    names: { author: [person("Thorstad", "David")] },
    dates: { issued: "2024" },
    fields: { "collection-title": "GPI Working Paper", number: "27-2024", publisher: "Global Priorities Institute" },
  }),
  work("broadcast-with-interviewers", "broadcast", "Science in action", {
    names: {
      author: [person("Li", "Fei-Fei")],
      interviewer: [person("Ghosh", "Pallab"), group("Ministry of Science, Technology and Health")],
    },
    dates: { issued: "2023-05-01" },
    fields: { "container-title": "Today", publisher: "BBC Radio 4" },
  }),
  work("ahead-of-print", "article-journal", "Travel agents reduce the risk", {
    names: { author: [person("Goldstein", "Simon")] },
    dates: { issued: "2023-08-19" },
    fields: { "container-title": "EU & Society", DOI: "10.1000/s00146-023-01748-4" },
  }),
  work("post", "post", "A post of 100% caps: TV, CTC & UHT", {
    names: { author: [person("McPorter", "Ann")] },
    dates: { issued: "2024" },
    fields: { "container-title": "X", URL: "https://x.com/y/status/1" },
  }),
];

/** A work of which only these facts are known. */
export function work(key: string, type: string, title: string, rest: Partial<Citable> = {}): Citable {
  return { key, type, title, names: {}, dates: {}, fields: {}, arxiv: "", locator: "", ...rest };
}

export function person(
  family: string,
  given: string,
  rest: { readonly nonDroppingParticle?: string; readonly suffix?: string } = {},
): Name {
  return { kind: "personal", family, given, droppingParticle: "", nonDroppingParticle: "", suffix: "", ...rest };
}

export function group(literal: string): Name {
  return { kind: "literal", literal };
}

/** A work in every style, with italics between asterisks. */
export const references = (cited: Citable): Readonly<Record<string, string>> =>
  Object.fromEntries(styles.map(({ name, set }) => [name, marked(set(cited))]));

/** A reference with italics between asterisks, as a person reads them in plain text. */
export const marked = (styled: Styled): string =>
  styled.map(({ text, italic }) => (italic ? `*${text}*` : text)).join("");
