// The words of references in APA, Chicago and MLA style.

/** What references call the contributors who are cited in place of an author: one, and several. */
const makers = {
  apa: { director: ["Director", "Directors"], editor: ["Ed.", "Eds."], host: ["Host", "Hosts"] },
  chicago: { director: ["dir.", "dirs."], editor: ["ed.", "eds."], host: ["host", "hosts"] },
  mla: { director: ["director", "directors"], editor: ["editor", "editors"], host: ["host", "hosts"] },
} as const;

const ending = (number: number): string => {
  const tens = number % 100;
  return tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
};

export const citation = {
  /** Opening and closing marks, outer and inner. */
  quotes: { double: ["“", "”"], single: ["‘", "’"] },
  /** Whether a full stop or comma stands before a closing mark or after it. */
  stop: "before",
  noDate: "n.d.",
  noDateAtStart: "N.d.",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  /** The months in MLA style. */
  shortMonths: ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
  /** Dates in Chicago and in MLA style. */
  date: (day: string, month: string, year: string) => `${month} ${day}, ${year}`,
  shortDate: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
  accessed: (date: string) => `Accessed ${date}.`,
  and: "and",
  others: "et al.",
  makers,
  editedBy: "edited by",
  translatedBy: "translated by",
  translators: "Trans.",
  interviewer: ["Interviewer", "Interviewers"],
  /** `kind` is the medium of the interview, or "". */
  interview: (kind: string, people: string) => `${kind || "Interview"} by ${people}`,
  edition: (number: number) => `${number}${ending(number)} ed.`,
  editionNamed: (name: string) => (/\bed(?:ition|\.)/i.test(name) ? name : `${name} ed.`),
  version: (version: string) => `version ${version}`,
  volume: "vol.",
  issue: ["no.", "nos."],
  pages: ["p.", "pp."],
  number: "No.",
  report: "Report",
  article: "Article",
  originally: (year: string) => `Original work published ${year}`,
  preprint: "Preprint",
  aheadOfPrint: "ahead of print",
  /** Types of works: in square brackets in APA style, and otherwise as their medium. */
  kinds: {
    broadcast: "Broadcast",
    dataset: "Data set",
    interview: "Interview",
    motion_picture: "Video",
    post: "Post",
    software: "Computer software",
    speech: "Talk",
  },
  media: {
    bill: "Bill",
    broadcast: "Broadcast",
    interview: "Interview",
    legislation: "Legislation",
    motion_picture: "Video",
    regulation: "Legislation",
    report: "Report",
    speech: "Talk",
  },
} as const;
