import type { Citable } from "../../src/cite/index.ts";
import { person, work as workOf } from "./difficult-works.ts";

const [ann, max, eva] = [person("Müller", "Jörg"), person("Berg", "Max"), person("Roth", "Eva")];

function work(
  key: string,
  type: string,
  names: Citable["names"],
  issued: string,
  fields: Readonly<Record<string, string>>,
): Citable {
  const dates: Citable["dates"] = issued === "" ? {} : { issued };
  const title = "Der Schlaf: eine „kleine“ Geschichte";
  return workOf(key, type, title, { names, dates, fields: { language: "de", ...fields } });
}

/** Works in German, each with words that a style adds. */
export const germanWorks: readonly Citable[] = [
  work("undated", "webpage", { author: [ann] }, "", { URL: "https://a.example", "container-title": "Die Seite" }),
  work("day", "webpage", { author: [ann, max] }, "2024-06-27", {
    URL: "https://a.example",
    "container-title": "Die Seite",
  }),
  work("newspaper", "article-newspaper", { author: [ann] }, "2024-03-05", {
    "container-title": "Die Zeitung",
    page: "3",
  }),
  work("journal", "article-journal", { author: [ann, max, eva] }, "2024-03", {
    "container-title": "Zeitschrift",
    volume: "3",
    issue: "2",
    page: "316-334",
  }),
  work("chapter", "chapter", { author: [ann], editor: [max, eva] }, "2020", {
    "container-title": "Handbuch",
    publisher: "Verlag",
    page: "316-334",
    edition: "2",
  }),
  work("edited", "book", { editor: [ann] }, "2020", { publisher: "Verlag" }),
  work("edited-by-two", "book", { editor: [ann, max] }, "2020", { publisher: "Verlag", edition: "3" }),
  work("translated", "book", { author: [ann], translator: [max] }, "2020", { publisher: "Verlag" }),
  work("volume", "chapter", { author: [ann], editor: [max] }, "2020", {
    "container-title": "Handbuch",
    publisher: "Verlag",
    page: "3",
    volume: "4",
  }),
];
