import { messagesIn } from "../messages.ts";

const message = messagesIn("en-GB");

/** The words of references in APA, Chicago and MLA style. */
export const citation = {
  /** Opening and closing marks, outer and inner. */
  quotes: { double: ["“", "”"], single: ["‘", "’"] },
  /** Whether a full stop or comma stands before a closing mark or after it. */
  stop: "before",
  noDate: "n.d.",
  noDateAtStart: "N.d.",
  /** The months in MLA style. */
  shortMonths: ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
  /** Dates in Chicago and in MLA style. */
  date: message(["day", "month", "year"], "{month} {day}, {year}"),
  shortDate: message(["day", "month", "year"], "{day} {month} {year}"),
  accessed: message(["date"], "Accessed {date}."),
  and: "and",
  others: "et al.",
  /** What references call the contributors who are cited in place of an author: one, and several. */
  makers: {
    apa: { director: ["Director", "Directors"], editor: ["Ed.", "Eds."], host: ["Host", "Hosts"] },
    chicago: { director: ["dir.", "dirs."], editor: ["ed.", "eds."], host: ["host", "hosts"] },
    mla: { director: ["director", "directors"], editor: ["editor", "editors"], host: ["host", "hosts"] },
  },
  editedBy: "edited by",
  translatedBy: "translated by",
  translators: "Trans.",
  interviewer: ["Interviewer", "Interviewers"],
  /** `kind` is the medium of the interview, or "". */
  interview: message(["kind", "people"], "{kind, select, none {Interview} other {{kind}}} by {people}"),
  edition: message(["number"], "{number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} ed."),
  /** Of an edition with a name that doesn’t say that it is one. */
  editionNamed: message(["name"], "{name} ed."),
  version: message(["version"], "version {version}"),
  volume: "vol.",
  issue: ["no.", "nos."],
  pages: ["p.", "pp."],
  number: "No.",
  report: "Report",
  article: "Article",
  originally: message(["year"], "Original work published {year}"),
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
