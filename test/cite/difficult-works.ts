import type { Citable } from "../../src/cite/citable.ts";
import type { Name } from "../../src/model.ts";

/** Works whose facts are hard to carry through a bibliography format; most are made up, each for one difficulty. */
export const difficultWorks: readonly Citable[] = [
  work(
    "particle-suffix-and-group",
    "article-journal",
    "On iPhone use & 50% of LLMs: cost_per_token #1 in {braces} ~ \\ ^",
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
    fields: { URL: "https://example.org/a_b?c=%20d&e=~f#g" },
  }),
  work("preprint", "article", "A preprint of DeepSeek-R1", {
    names: { author: [person("Łoś", "Anna")] },
    dates: { issued: "2025-01" },
    fields: { publisher: "arXiv", URL: "https://arxiv.org/abs/2501.12948" },
    arxiv: "2501.12948",
  }),
  work("interview-at-a-time", "interview", "Yann LeCun: limits of LLMs", {
    names: { author: [person("LeCun", "Yann")], interviewer: [person("Fridman", "Lex")] },
    dates: { issued: "2024-03-07" },
    fields: { "container-title": "Lex Fridman Podcast", number: "416", URL: "https://lexfridman.com/yann-lecun-3" },
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
  work("podcast", "broadcast", "Father of RL thinks LLMs are a dead end", {
    names: { author: [group("Dwarkesh Podcast")] },
    dates: { issued: "2025-10" },
    fields: { "container-title": "Dwarkesh Podcast", URL: "https://example.org/pod" },
  }),
  work("post", "post", "A post of 100% caps: AI, AGI & ASI", {
    names: { author: [person("LeCun", "Yann")] },
    dates: { issued: "2024" },
    fields: { "container-title": "X", URL: "https://x.com/y/status/1" },
  }),
];

function work(key: string, type: string, title: string, rest: Partial<Citable>): Citable {
  return { key, type, title, names: {}, dates: {}, fields: {}, arxiv: "", locator: "", ...rest };
}

function person(
  family: string,
  given: string,
  rest: { readonly nonDroppingParticle?: string; readonly suffix?: string } = {},
): Name {
  return { kind: "personal", family, given, droppingParticle: "", nonDroppingParticle: "", suffix: "", ...rest };
}

function group(literal: string): Name {
  return { kind: "literal", literal };
}
