// The words of references in APA, Chicago and MLA style, as the official German locale of the styles (CSL, de-DE) has them.
import type { Words } from "../words.ts";

const makers: Words["citation"]["makers"] = {
  apa: { director: ["Regisseur", "Regisseure"], editor: ["Hrsg.", "Hrsg."], host: ["Moderation", "Moderation"] },
  chicago: { director: ["Reg.", "Reg."], editor: ["Hrsg.", "Hrsg."], host: ["Moderation", "Moderation"] },
  mla: {
    director: ["Regisseur", "Regisseure"],
    editor: ["Herausgeber", "Herausgeber"],
    host: ["Moderation", "Moderation"],
  },
};

const months: Words["citation"]["months"] = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

/** `27. Juni 2022` */
const date = (day: string, month: string, year: string): string => `${day}. ${month} ${year}`;

export const citation: Words["citation"] = {
  quotes: { double: ["„", "“"], single: ["‚", "‘"] },
  stop: "after",
  noDate: "o.\u00a0J.",
  noDateAtStart: "o.\u00a0J.",
  months,
  shortMonths: months,
  date,
  shortDate: date,
  accessed: (day: string) => `Zugegriffen ${day}.`,
  and: "und",
  others: "u.\u00a0a.",
  makers,
  editedBy: "herausgegeben von",
  translatedBy: "übersetzt von",
  translators: "Übers.",
  interviewer: ["Interviewer", "Interviewer"],
  interview: (kind: string, people: string) =>
    kind === "" ? `interviewt von ${people}` : `${kind}, geführt von ${people}`,
  edition: (number: number) => `${number}. Aufl.`,
  editionNamed: (name: string) => name,
  version: (version: string) => `Version ${version}`,
  volume: "Bd.",
  issue: ["Nr.", "Nr."],
  pages: ["S.", "S."],
  number: "Nr.",
  report: "Bericht",
  article: "Artikel",
  originally: (year: string) => `Original veröffentlicht ${year}`,
  preprint: "Preprint",
  aheadOfPrint: "Vorabveröffentlichung",
  kinds: {
    broadcast: "Sendung",
    dataset: "Datensatz",
    interview: "Interview",
    motion_picture: "Video",
    post: "Beitrag",
    software: "Software",
    speech: "Vortrag",
  },
  media: {
    bill: "Gesetzentwurf",
    broadcast: "Sendung",
    interview: "Interview",
    legislation: "Gesetz",
    motion_picture: "Video",
    regulation: "Gesetz",
    report: "Bericht",
    speech: "Vortrag",
  },
};
