import { counted, listed, number, positions, quoted } from "./counted.ts";

const claims = (count: number): string => counted(count, "claim");
const questions = (count: number): string => counted(count, "question");

const months = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
]; // prettier-ignore

const monthName = (month: number): string => months[month - 1] ?? "";

/** What view models, version pages, embedded cards, feeds and files say. */
export const site = {
  /** The map as a whole. */
  map: {
    /** Where map.yaml has no title. */
    untitled: "An argument map",
    /** As the author of what the map says. */
    contributors: (title: string) => `${title} contributors`,
    label: (title: string) => `Map: ${title}`,
    ofQuestion: "Map of this question",
    ofClaim: "Where this claim is on the map",
    ofHome: (title: string) => `The map of ${title}, with one path through it`,
    edition: (version: string) => `version ${version}`,
  },
  navigation: {
    map: "Map",
    tours: "Tours",
    questions: "Questions",
    claims: "Claims",
    people: "People",
    sources: "Sources",
    about: "About",
    contribute: "Contribute",
  },
  /** The name of a language by its tag. */
  languageName: (tag: string) => new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag,
  dates: {
    month: (year: string, month: number) => `${monthName(month)} ${year}`,
    day: (year: string, month: number, day: number) => `${day} ${monthName(month)} ${year}`,
    span: (from: string, to: string) => `${from} – ${to}`,
    since: (from: string) => `since ${from}`,
    until: (to: string) => `until ${to}`,
    notPublished: "Not published yet",
  },
  names: {
    series: (names: readonly string[]) => listed(names, "and"),
    /** Some of many names, and how many others there are. */
    andOthers: (names: readonly string[], others: number) => `${names.join(", ")} and ${number(others)} others`,
    etAl: (name: string) => `${name} et al.`,
  },
  roles: {
    question: "Question",
    position: "Position",
    reason: "Reason",
    objection: "Objection",
    rebuttal: "Rebuttal",
  },
  /** How many direct replies of each kind there are. */
  replies: {
    position: (count: number) => positions(count),
    reason: (count: number) => counted(count, "reason"),
    objection: (count: number) => counted(count, "objection"),
    rebuttal: (count: number) => counted(count, "rebuttal"),
  },
  unanswered: "unanswered",
  quoted,
  /** Before the claim or question that a claim replies to. */
  relation: {
    answers: "Answers",
    supports: "Supports",
    "objects-to": "Objects to",
    rebuts: "Rebuts",
    undercuts: "Denies that",
  },
  /** What an undercut denies of a premise: that it is "a reason for" its conclusion. */
  denied: {
    answers: "an answer to",
    supports: "a reason for",
    "objects-to": "an objection to",
    rebuts: "a rebuttal of",
  },
  basis: {
    argument: "Rests on argument",
    evidence: "Rests on evidence",
    testimony: "Rests on testimony",
    analogy: "Rests on an analogy",
    definition: "Rests on a definition",
  },
  /** What a person does with a claim. */
  stance: { asserts: "asserts it", concedes: "concedes it", rejects: "rejects it" },
  /** Who takes a stance on a position, on its card. */
  holders: {
    asserts: (names: string) => `held by ${names}`,
    concedes: (names: string) => `conceded by ${names}`,
    rejects: (names: string) => `rejected by ${names}`,
  },
  /** Facts of a work, each a phrase of a reference. The first begins with a capital letter. */
  reference: {
    editedBy: (names: string) => `edited by ${names}`,
    directedBy: (names: string) => `directed by ${names}`,
    hostedBy: (names: string) => `hosted by ${names}`,
    withGuests: (names: string) => `with ${names}`,
    interviewBy: (names: string) => `interview by ${names}`,
    translatedBy: (names: string) => `translated by ${names}`,
    inBook: (title: string) => `in ${title}`,
    volume: (volume: string) => `vol. ${volume}`,
    number: (issue: string) => `no. ${issue}`,
    volumeAndNumber: (volume: string, issue: string) => `vol. ${volume}, no. ${issue}`,
    page: (page: string) => `p. ${page}`,
    pages: (pages: string) => `pp. ${pages}`,
    edition: (edition: string) => `${edition} edition`,
  },
  /** The kind of a work, by its CSL type. */
  work: {
    article: "Preprint",
    "article-journal": "Journal article",
    "article-magazine": "Magazine article",
    "article-newspaper": "Newspaper article",
    bill: "Bill",
    book: "Book",
    broadcast: "Broadcast",
    chapter: "Chapter",
    classic: "Classic work",
    collection: "Collection",
    dataset: "Dataset",
    document: "Document",
    entry: "Entry",
    "entry-dictionary": "Dictionary entry",
    "entry-encyclopedia": "Encyclopedia entry",
    event: "Event",
    figure: "Figure",
    graphic: "Picture",
    hearing: "Hearing",
    interview: "Interview",
    legal_case: "Court decision",
    legislation: "Legislation",
    manuscript: "Manuscript",
    map: "Map",
    motion_picture: "Recording",
    musical_score: "Sheet music",
    pamphlet: "Pamphlet",
    "paper-conference": "Conference paper",
    patent: "Patent",
    performance: "Performance",
    periodical: "Periodical",
    personal_communication: "Personal communication",
    post: "Post",
    "post-weblog": "Blog post",
    regulation: "Regulation",
    report: "Report",
    review: "Review",
    "review-book": "Book review",
    software: "Software",
    song: "Podcast",
    speech: "Talk",
    standard: "Standard",
    thesis: "Thesis",
    treaty: "Treaty",
    webpage: "Web page",
  },
  /** The link to a quote without a locator. */
  quotedPassage: "quoted passage",
  /** In place of a locator: the passage was not found in what could be read of the work. */
  placeNotFound: "passage not found",
  /** What a claim or a page cites a source for. */
  citedFor: {
    use: "A source for this claim",
    /** `does` is "asserts it" and so on. */
    stance: (name: string, does: string) => `${name} ${does}`,
    explanation: "Cited in the explanation",
    prose: "Cited in the text",
    affiliation: "A source for this person’s affiliations",
  },
  /** Advice of citation styles that a list of references can't show. */
  citationRemarks: {
    chicagoPosts:
      "Chicago style cites posts in the text or in a note. It lists them in the bibliography only if they are cited often.",
  },
  /** Why a site shows no earlier versions. */
  noHistory: {
    asked: "This site was built without the earlier versions of its claims.",
    noRepository: "The claims of this site are not in a git repository, so only their present versions are known.",
  },
  /** What would help the map most. */
  wanted: {
    unanswered: {
      title: "Unanswered objections and rebuttals",
      note: "Nothing on the map replies to these. Answers to those listed first would change the result for the most positions.",
      moves: (count: number) => `an answer would change the result for ${positions(count)}`,
      answer: "Answer it",
    },
    reasons: {
      title: "Positions with one reason or none",
      note: "Either there is no more to say for them, or the map has not found it.",
      none: "no reason",
      one: "one reason",
      add: "Add a reason",
    },
    evidence: {
      title: "Claims that decide positions, without a source",
      note: "The result for a position depends on each of these claims. Nobody is recorded as holding it, and no work is cited for it.",
      moves: (count: number) => `would change the result for ${positions(count)}`,
      add: "Add evidence",
      object: "Object",
    },
    questions: {
      title: "Questions on which nobody’s stance is recorded",
      note: "None of their positions has a holder with a source.",
      add: "Add a position",
    },
    people: {
      title: "People with stances on a single claim",
      note: "What else have they said? With stances on two or three more claims, they can be compared with others.",
      add: "Add their reason",
    },
  },
  /** What two people have in common. */
  compared: {
    /** How many claims they disagree on: by stances on record, and with those that follow from them. */
    disagreements: (recorded: number, all: number) => {
      if (recorded === 0) return `${claims(all)} by inference`;
      return all > recorded
        ? `${claims(recorded)} on record, ${number(all)} with inferences`
        : `${claims(recorded)} on record`;
    },
    disagree: (forWhat: string) => `disagree on ${forWhat}`,
    agree: (count: number) => `agree on ${claims(count)}`,
    both: (forWhat: string, agreed: number) => `disagree on ${forWhat}; agree on ${number(agreed)}`,
    sameQuestions: (count: number) => `both take a stance on ${questions(count)}`,
  },
  /** A small debate that explains labels. */
  example: {
    position: "The old bridge should be closed.",
    reason: "The old bridge is unsafe.",
    objection: "Last year’s inspection found no fault.",
    rebuttal: "The inspection did not look under water.",
    accept: (claim: string) => `you accept ${claim}`,
    reject: (claim: string) => `you reject ${claim}`,
  },
  /** What happened to a claim or a question. */
  change: {
    added: "Added to the map",
    changed: "Changed",
    renamed: "Renamed",
    retired: "Retired",
    restored: "Restored to the map",
    removed: "Deleted",
    "question-added": "Added to the map",
    "question-changed": "Changed",
    "question-removed": "Deleted",
    formerId: (id: string) => `Its id was \`${id}\`.`,
    replaced: "Replaced by [another claim](claim)",
    newClaims: (count: number) => counted(count, "new claim"),
    newQuestions: (count: number) => counted(count, "new question"),
    newOfBoth: (claimCount: number, questionCount: number) =>
      `${counted(claimCount, "new claim")} and ${counted(questionCount, "new question")}`,
    newQuestion: "new",
    newQuestionWith: (count: number) => `new, with ${claims(count)}`,
  },
  feed: {
    title: (title: string) => `${title}: changes`,
    change: (title: string, sentence: string) => `${title}: ${sentence}`,
    added: (sentence: string) => `New: ${sentence}`,
  },
  /** The parts of a claim or a question, and how a difference shows them. */
  content: {
    claim: "The claim",
    relations: "What it replies to",
    basis: "Basis",
    explanation: "Explanation",
    stances: "Who takes a stance",
    sources: "Sources",
    works: "Works cited",
    question: "The question",
    summary: "What is at stake",
    state: "Where it stands",
    work: (reference: string) => `The work ${reference}`,
    newIds: "New ids for the same things",
    link: (relation: string, sentence: string) => `${relation}: ${sentence}`,
    jointly: (sentence: string) => `Only together with: ${sentence}`,
    undercuts: (premise: string, conclusion: string) =>
      `Denies that “${premise}” counts for or against “${conclusion}”`,
    stance: (name: string, stance: string) => `${name} ${stance}`,
    renamed: (name: string) => `${name}: `,
    fact: (name: string, value: string) => `${name}: ${value}`,
    removed: "removed: ",
    added: "added: ",
  },
  /** The page of one version of a claim. */
  version: {
    title: (sentence: string, version: string) => `${sentence} (version ${version})`,
    description: (version: string) => `What this claim said in version ${version}.`,
    descriptionOf: (version: string, day: string) => `What this claim said in version ${version}, of ${day}.`,
    kicker: "A version of a claim",
    kickerOf: "A version of a claim, published on [its day](day)",
    changes: "What has changed since",
    then: "What it said then",
    jointly: "Only together with [another claim](claim)",
    undercuts: "Denies that [its premise](premise) counts for or against [its conclusion](conclusion)",
    heading: "Cite this version",
    address: "Address",
    hash: "Content hash",
    hashIs: (hash: string, length: number, form: number) =>
      `\`sha256-${hash}\`; the version is its first ${length} digits. It is the hash of [everything that the claim says, as one text](text) (canonical form ${form}). [How to check it](guide)`,
    others: "Other versions",
    notPublished: "not published yet",
    history: "The whole history of the claim",
    movedTitle: "This claim has moved",
    movedDescription: "This version of a claim has another address now.",
    moved: (address: string) => `This version is now at [${address}](version).`,
  },
  /** What reference managers keep with a claim. */
  identity: (id: string, hash: string) => `Claim ID: ${id}\nContent hash: sha256-${hash}`,
  /** Whether a version is current. */
  notice: {
    label: "Is this version current?",
    deleted: "This claim is no longer on the map.",
    deletedMore: "Its file was deleted. [See what is known about it](claim).",
    deletedOn: (day: string) => `Its file was deleted on ${day}. [See what is known about it](claim).`,
    retired: "This claim has been retired since.",
    retiredMore: "[See why, and what replaced it](claim).",
    retiredOn: (day: string) => `It left the map on ${day}. [See why, and what replaced it](claim).`,
    changed: "This claim has changed since.",
    changedMore: "[Read the current version](claim).",
    changedSince: (from: string) => `It said this from ${from}. [Read the current version](claim).`,
    changedOnTheDay: (day: string) => `It said this on ${day}. [Read the current version](claim).`,
    changedBetween: (from: string, to: string) =>
      `It said this from ${from} until ${to}. [Read the current version](claim).`,
    current: "This is what the claim says now.",
    currentWithoutHistory:
      "This site keeps no earlier versions, so this address works only until the claim changes. [See the claim in its debate](claim).",
    currentMore: "This address keeps these words when the claim changes. [See the claim in its debate](claim).",
    notPublished: "This version is not published yet.",
    notPublishedMore: "It differs from the last commit. [See the claim in its debate](claim).",
  },
  /** The card of a claim on other people's pages. */
  embed: {
    changed: "This claim has changed since.",
    removed: "This claim is no longer on the map.",
    now: "See what it says now",
    question: "On the question: [the question](question)",
    version: (version: string) => `[version ${version}](version)`,
    versionOf: (version: string, day: string) => `[version ${version}](version) of ${day}`,
  },
  /** What an image says, for those who don't see it, and the lines on it. */
  image: {
    site: (title: string, subtitle: string) => `${title}: ${subtitle}`,
    debate: (debate: string, title: string) => `${debate}, a debate on ${title}`,
    card: (role: string, sentence: string) => `${role}: ${sentence}`,
    unanswered: (card: string) => `${card} (unanswered)`,
    underQuestion: (card: string, question: string) => `${card} From the debate on the question: ${question}`,
    debateSize: (questionCount: number, claimCount: number) => `${questions(questionCount)}, ${claims(claimCount)}`,
    questionSize: (placed: number, elsewhere: number, claimCount: number) =>
      `${positions(placed, elsewhere)}, ${claims(claimCount)}`,
  },
  /** The Markdown form of pages, and llms.txt, for programs. */
  programs: {
    page: "This page for people",
    about: (questionCount: string, claimCount: string, people: string, sources: string) =>
      `An argument map with ${questionCount}, ${claimCount}, ${people} and ${sources}. Each claim is one sentence. Its page says who holds it and where that can be read.`,
    citing: (address: string) =>
      `To cite a claim, give the address of its version: \`${address}\`. That address keeps its words when the claim changes. The page of a claim has references to it in APA, Chicago and MLA, and files for reference managers.`,
    licence: "The texts are under [this licence](licence).",
    data: "Data",
    map: "the whole map as JSON",
    claimFile: "one claim as JSON, with its versions and references; each claim has such a file",
    exchange: (format: string) => `the whole map as ${format}`,
    downloads: "the map, a debate or a question in formats of other tools, and what each leaves out",
    ledger: "every version of every claim that was ever published",
    sources: "all sources, for reference managers",
    changes: "what changed, as a feed",
    fields: "What the fields of the data mean",
  },
  /** The rules of the checker, by what they guard. */
  rules: {
    form: "Form: what a file looks like",
    reference: "Reference: what a file names",
    structure: "Structure: how claims are connected",
    wording: "Wording: how a sentence is written",
    evidence: "Evidence: what a claim rests on",
    safety: "Safety: what no file may do",
    noFile: "(no such file)",
    moreCharacters: (count: number) => `(${counted(count, "more character")})`,
    moreLines: (count: number) => `(${counted(count, "more line")})`,
  },
  /** A claim file to fill in. */
  template: {
    sentence: "One sentence that says one thing and ends in a full stop.",
    relations: "or supports, rebuts, answers",
    bases: "or evidence, testimony, analogy, definition",
    place: "p. 17",
    explanation: "A few sentences, where the claim alone would mislead.",
    citation: (citation: string) => `Sources are cited like this ${citation}.`,
  },
} as const;
