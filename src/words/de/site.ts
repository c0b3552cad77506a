import { claims, counted, listed, number, positions, questions, quoted } from "./counted.ts";

const newClaims = (count: number): string => counted(count, "neue Aussage", "neue Aussagen");
const newQuestions = (count: number): string => counted(count, "neue Frage", "neue Fragen");

const months = [
  "Januar", "Februar", "März", "April", "Mai", "Juni",
  "Juli", "August", "September", "Oktober", "November", "Dezember",
]; // prettier-ignore

const monthName = (month: number): string => months[month - 1] ?? "";

/** What view models, version pages, embedded cards, feeds and files say. */
export const site = {
  /** The map as a whole. */
  map: {
    /** Where map.yaml has no title. */
    untitled: "Eine Karte der Argumente",
    /** As the author of what the map says. */
    contributors: (title: string) => `Mitwirkende an ${quoted(title)}`,
    label: (title: string) => `Karte: ${title}`,
    ofQuestion: "Karte dieser Frage",
    ofClaim: "Wo diese Aussage auf der Karte steht",
    ofHome: (title: string) => `Die Karte ${quoted(title)} mit einem Weg hindurch`,
    edition: (version: string) => `Fassung ${version}`,
  },
  navigation: {
    map: "Landkarte",
    tours: "Führungen",
    questions: "Fragen",
    claims: "Aussagen",
    people: "Personen",
    sources: "Quellen",
    about: "Info",
    contribute: "Mitwirken",
  },
  /** The name of a language by its tag. */
  languageName: (tag: string) => new Intl.DisplayNames("de", { type: "language" }).of(tag) ?? tag,
  dates: {
    month: (year: string, month: number) => `${monthName(month)} ${year}`,
    day: (year: string, month: number, day: number) => `${day}. ${monthName(month)} ${year}`,
    span: (from: string, to: string) => `${from} – ${to}`,
    since: (from: string) => `seit ${from}`,
    until: (to: string) => `bis ${to}`,
    notPublished: "Noch nicht veröffentlicht",
  },
  names: {
    series: (names: readonly string[]) => listed(names, "und"),
    /** Some of many names, and how many others there are. */
    andOthers: (names: readonly string[], others: number) => `${names.join(", ")} und ${number(others)} weitere`,
    etAl: (name: string) => `${name} u. a.`,
  },
  roles: {
    question: "Frage",
    position: "Position",
    reason: "Grund",
    objection: "Einwand",
    rebuttal: "Erwiderung",
  },
  /** How many direct replies of each kind there are. */
  replies: {
    position: (count: number) => positions(count),
    reason: (count: number) => counted(count, "Grund", "Gründe"),
    objection: (count: number) => counted(count, "Einwand", "Einwände"),
    rebuttal: (count: number) => counted(count, "Erwiderung", "Erwiderungen"),
  },
  unanswered: "unbeantwortet",
  quoted,
  /** Before the claim or question that a claim replies to. */
  relation: {
    answers: "Beantwortet",
    supports: "Stützt",
    "objects-to": "Spricht gegen",
    rebuts: "Erwidert auf",
    undercuts: "Bestreitet den Schluss",
  },
  /** What an undercut denies of a premise: that it is "ein Grund für" its conclusion. Each takes the accusative. */
  denied: {
    answers: "eine Antwort auf",
    supports: "ein Grund für",
    "objects-to": "ein Einwand gegen",
    rebuts: "eine Erwiderung auf",
  },
  basis: {
    argument: "Stützt sich auf ein Argument",
    evidence: "Stützt sich auf Belege",
    testimony: "Stützt sich auf Zeugnisse",
    analogy: "Stützt sich auf eine Analogie",
    definition: "Stützt sich auf eine Definition",
  },
  /** What a person does with a claim. */
  stance: { asserts: "vertritt sie", concedes: "räumt sie ein", rejects: "lehnt sie ab" },
  /** Who takes a stance on a position, on its card. */
  holders: {
    asserts: (names: string) => `vertreten von: ${names}`,
    concedes: (names: string) => `eingeräumt von: ${names}`,
    rejects: (names: string) => `abgelehnt von: ${names}`,
  },
  /** Facts of a work, each a phrase of a reference. The first begins with a capital letter. */
  reference: {
    editedBy: (names: string) => `hrsg. von ${names}`,
    directedBy: (names: string) => `Regie: ${names}`,
    hostedBy: (names: string) => `Moderation: ${names}`,
    withGuests: (names: string) => `mit ${names}`,
    interviewBy: (names: string) => `Interview: ${names}`,
    translatedBy: (names: string) => `übersetzt von ${names}`,
    inBook: (title: string) => `in: ${title}`,
    volume: (volume: string) => `Bd. ${volume}`,
    number: (issue: string) => `Nr. ${issue}`,
    volumeAndNumber: (volume: string, issue: string) => `Bd. ${volume}, Nr. ${issue}`,
    page: (page: string) => `S. ${page}`,
    pages: (pages: string) => `S. ${pages}`,
    edition: (edition: string) => (/^\d+$/.test(edition) ? `${edition}. Auflage` : `Auflage: ${edition}`),
  },
  /** The kind of a work, by its CSL type. */
  work: {
    article: "Preprint",
    "article-journal": "Fachartikel",
    "article-magazine": "Zeitschriftenartikel",
    "article-newspaper": "Zeitungsartikel",
    bill: "Gesetzentwurf",
    book: "Buch",
    broadcast: "Sendung",
    chapter: "Kapitel",
    classic: "Klassisches Werk",
    collection: "Sammlung",
    dataset: "Datensatz",
    document: "Dokument",
    entry: "Eintrag",
    "entry-dictionary": "Wörterbucheintrag",
    "entry-encyclopedia": "Lexikoneintrag",
    event: "Veranstaltung",
    figure: "Abbildung",
    graphic: "Bild",
    hearing: "Anhörung",
    interview: "Interview",
    legal_case: "Gerichtsentscheidung",
    legislation: "Gesetz",
    manuscript: "Manuskript",
    map: "Karte",
    motion_picture: "Aufnahme",
    musical_score: "Noten",
    pamphlet: "Broschüre",
    "paper-conference": "Konferenzbeitrag",
    patent: "Patent",
    performance: "Aufführung",
    periodical: "Periodikum",
    personal_communication: "Persönliche Mitteilung",
    post: "Beitrag in sozialen Medien",
    "post-weblog": "Blogbeitrag",
    regulation: "Verordnung",
    report: "Bericht",
    review: "Rezension",
    "review-book": "Buchrezension",
    software: "Software",
    song: "Podcast",
    speech: "Vortrag",
    standard: "Norm",
    thesis: "Hochschulschrift",
    treaty: "Vertrag zwischen Staaten",
    webpage: "Webseite",
  },
  /** The link to a quote without a locator. */
  quotedPassage: "zitierte Stelle",
  /** In place of a locator: the passage was not found in what could be read of the work. */
  placeNotFound: "Stelle nicht gefunden",
  /** What a claim or a page cites a source for. */
  citedFor: {
    use: "Eine Quelle für diese Aussage",
    stance: (name: string, does: string) => `${name} ${does}`,
    explanation: "In der Erläuterung zitiert",
    prose: "Im Text zitiert",
    affiliation: "Eine Quelle für Zugehörigkeiten dieser Person",
  },
  /** Advice of citation styles that a list of references can't show. */
  citationRemarks: {
    chicagoPosts:
      "Der Chicago-Stil zitiert Beiträge in sozialen Medien im Text oder in einer Anmerkung. In das Literaturverzeichnis nimmt er sie nur auf, wenn sie oft zitiert werden.",
  },
  /** Why a site shows no earlier versions. */
  noHistory: {
    asked: "Diese Website wurde ohne die früheren Fassungen ihrer Aussagen erstellt.",
    noRepository:
      "Die Aussagen dieser Website liegen nicht in einem Git-Repository; deshalb sind nur ihre jetzigen Fassungen bekannt.",
  },
  /** What would help the map most. */
  wanted: {
    unanswered: {
      title: "Unbeantwortete Einwände und Erwiderungen",
      note: "Nichts auf der Karte antwortet darauf. Antworten auf die ersten Einträge der Liste würden das Ergebnis für die meisten Positionen ändern.",
      moves: (count: number) => `eine Antwort würde das Ergebnis für ${positions(count)} ändern`,
      answer: "Beantworten",
    },
    reasons: {
      title: "Positionen mit höchstens einem Grund",
      note: "Entweder gibt es nicht mehr für sie zu sagen, oder die Karte hat es nicht gefunden.",
      none: "kein Grund",
      one: "ein Grund",
      add: "Grund hinzufügen",
    },
    evidence: {
      title: "Aussagen ohne Quelle, die über Positionen entscheiden",
      note: "Von jeder dieser Aussagen hängt das Ergebnis für eine Position ab. Es ist nicht verzeichnet, dass jemand sie vertritt, und kein Werk wird für sie zitiert.",
      moves: (count: number) => `würde das Ergebnis für ${positions(count)} ändern`,
      add: "Beleg hinzufügen",
      object: "Einwand erheben",
    },
    questions: {
      title: "Fragen, zu denen keine Haltung verzeichnet ist",
      note: "Zu keiner ihrer Positionen ist mit Quelle verzeichnet, wer sie vertritt.",
      add: "Position hinzufügen",
    },
    people: {
      title: "Personen mit Haltungen zu nur einer Aussage",
      note: "Was haben sie sonst gesagt? Mit Haltungen zu zwei oder drei weiteren Aussagen kann man sie mit anderen vergleichen.",
      add: "Begründung hinzufügen",
    },
  },
  /** What two people have in common on record. */
  compared: {
    disagreements: (recorded: number, all: number) => {
      if (recorded === 0) return `${claims(all)} (gefolgert)`;
      return all > recorded
        ? `${claims(recorded)} (verzeichnet), ${number(all)} mit Folgerungen`
        : `${claims(recorded)} (verzeichnet)`;
    },
    disagree: (forWhat: string) => `uneins über ${forWhat}`,
    agree: (count: number) => `einig über ${claims(count)}`,
    both: (forWhat: string, agreed: number) => `uneins über ${forWhat}; einig über ${number(agreed)}`,
    sameQuestions: (count: number) => `beide nehmen zu ${questions(count)} Stellung`,
  },
  /** A small debate that explains labels. */
  example: {
    position: "Die alte Brücke sollte gesperrt werden.",
    reason: "Die alte Brücke ist nicht sicher.",
    objection: "Die Prüfung im letzten Jahr hat keinen Mangel gefunden.",
    rebuttal: "Die Prüfung hat nicht unter Wasser nachgesehen.",
    accept: (claim: string) => `Sie nehmen ${claim} an`,
    reject: (claim: string) => `Sie lehnen ${claim} ab`,
  },
  /** What happened to a claim or a question. */
  change: {
    added: "Neu auf der Karte",
    changed: "Geändert",
    renamed: "Umbenannt",
    retired: "Zurückgezogen",
    restored: "Wieder auf der Karte",
    removed: "Gelöscht",
    "question-added": "Neu auf der Karte",
    "question-changed": "Geändert",
    "question-removed": "Gelöscht",
    formerId: (id: string) => `Die Kennung war \`${id}\`.`,
    replaced: "Ersetzt durch [eine andere Aussage](claim)",
    newClaims,
    newQuestions,
    newOfBoth: (claimCount: number, questionCount: number) =>
      `${newClaims(claimCount)} und ${newQuestions(questionCount)}`,
    newQuestion: "neu",
    newQuestionWith: (count: number) => `neu, mit ${claims(count)}`,
  },
  feed: {
    title: (title: string) => `${title}: Änderungen`,
    change: (title: string, sentence: string) => `${title}: ${sentence}`,
    added: (sentence: string) => `Neu: ${sentence}`,
  },
  /** The parts of a claim or a question, and how a difference shows them. */
  content: {
    claim: "Die Aussage",
    relations: "Worauf sie antwortet",
    basis: "Worauf sie sich stützt",
    explanation: "Erläuterung",
    stances: "Wer dazu Stellung nimmt",
    sources: "Quellen",
    works: "Zitierte Werke",
    question: "Die Frage",
    summary: "Worum es geht",
    state: "Wo die Debatte steht",
    work: (reference: string) => `Das Werk ${reference}`,
    newIds: "Neue Kennungen für dasselbe",
    link: (relation: string, sentence: string) => `${relation}: ${sentence}`,
    jointly: (sentence: string) => `Nur zusammen mit: ${sentence}`,
    undercuts: (premise: string, conclusion: string) =>
      `Bestreitet, dass ${quoted(premise)} für oder gegen ${quoted(conclusion)} spricht`,
    stance: (name: string, stance: string) => `${name} ${stance}`,
    renamed: (name: string) => `${name}: `,
    fact: (name: string, value: string) => `${name}: ${value}`,
    removed: "entfernt: ",
    added: "hinzugefügt: ",
  },
  /** The page of one version of a claim. */
  version: {
    title: (sentence: string, version: string) => `${sentence} (Fassung ${version})`,
    description: (version: string) => `Was diese Aussage in der Fassung ${version} besagte.`,
    descriptionOf: (version: string, day: string) => `Was diese Aussage in der Fassung ${version} vom ${day} besagte.`,
    kicker: "Eine Fassung einer Aussage",
    kickerOf: "Eine Fassung einer Aussage, veröffentlicht am [Tag](day)",
    changes: "Was sich seither geändert hat",
    then: "Was sie damals besagte",
    jointly: "Nur zusammen mit [einer anderen Aussage](claim)",
    undercuts: "Bestreitet, dass [ihre Prämisse](premise) für oder gegen [ihre Konklusion](conclusion) spricht",
    heading: "Diese Fassung zitieren",
    address: "Adresse",
    hash: "Hash des Inhalts",
    hashIs: (hash: string, length: number, form: number) =>
      `\`sha256-${hash}\`; die Fassung heißt nach den ersten ${length} Stellen. Es ist der Hash von [allem, was die Aussage besagt, als ein Text](text) (kanonische Form ${form}). [So lässt er sich prüfen](guide)`,
    others: "Andere Fassungen",
    notPublished: "noch nicht veröffentlicht",
    history: "Der ganze Verlauf der Aussage",
    movedTitle: "Diese Aussage ist umgezogen",
    movedDescription: "Diese Fassung einer Aussage hat jetzt eine andere Adresse.",
    moved: (address: string) => `Diese Fassung steht jetzt unter [${address}](version).`,
  },
  /** What reference managers keep with a claim. */
  identity: (id: string, hash: string) => `Kennung der Aussage: ${id}\nHash des Inhalts: sha256-${hash}`,
  /** Whether a version is current. */
  notice: {
    label: "Ist diese Fassung aktuell?",
    deleted: "Diese Aussage ist nicht mehr auf der Karte.",
    deletedMore: "Ihre Datei wurde gelöscht. [Was über sie bekannt ist](claim).",
    deletedOn: (day: string) => `Ihre Datei wurde am ${day} gelöscht. [Was über sie bekannt ist](claim).`,
    retired: "Diese Aussage wurde seither zurückgezogen.",
    retiredMore: "[Warum, und was an ihre Stelle trat](claim).",
    retiredOn: (day: string) =>
      `Sie wurde am ${day} von der Karte genommen. [Warum, und was an ihre Stelle trat](claim).`,
    changed: "Diese Aussage hat sich seither geändert.",
    changedMore: "[Zur aktuellen Fassung](claim).",
    changedSince: (from: string) => `So lautete sie ab dem ${from}. [Zur aktuellen Fassung](claim).`,
    changedOnTheDay: (day: string) => `So lautete sie am ${day}. [Zur aktuellen Fassung](claim).`,
    changedBetween: (from: string, to: string) =>
      `So lautete sie vom ${from} bis zum ${to}. [Zur aktuellen Fassung](claim).`,
    current: "So lautet die Aussage jetzt.",
    currentWithoutHistory:
      "Diese Website bewahrt keine früheren Fassungen auf; diese Adresse gilt also nur, bis sich die Aussage ändert. [Die Aussage in ihrer Debatte](claim).",
    currentMore:
      "Diese Adresse behält diesen Wortlaut, wenn sich die Aussage ändert. [Die Aussage in ihrer Debatte](claim).",
    notPublished: "Diese Fassung ist noch nicht veröffentlicht.",
    notPublishedMore: "Sie weicht vom letzten Commit ab. [Die Aussage in ihrer Debatte](claim).",
  },
  /** The card of a claim on other people's pages. */
  embed: {
    changed: "Diese Aussage hat sich seither geändert.",
    removed: "Diese Aussage ist nicht mehr auf der Karte.",
    now: "Wie sie jetzt lautet",
    question: "Zur Frage: [die Frage](question)",
    version: (version: string) => `[Fassung ${version}](version)`,
    versionOf: (version: string, day: string) => `[Fassung ${version}](version) vom ${day}`,
  },
  /** What an image says, for those who don't see it, and the lines on it. */
  image: {
    site: (title: string, subtitle: string) => `${title}: ${subtitle}`,
    debate: (debate: string, title: string) => `${debate}, eine Debatte auf der Karte ${quoted(title)}`,
    card: (role: string, sentence: string) => `${role}: ${sentence}`,
    unanswered: (card: string) => `${card} (unbeantwortet)`,
    underQuestion: (card: string, question: string) => `${card} Aus der Debatte über die Frage: ${question}`,
    debateSize: (questionCount: number, claimCount: number) => `${questions(questionCount)}, ${claims(claimCount)}`,
    questionSize: (placed: number, elsewhere: number, claimCount: number) =>
      `${positions(placed, elsewhere)}, ${claims(claimCount)}`,
  },
  /** The Markdown form of pages, and llms.txt, for programs. */
  programs: {
    page: "Diese Seite für Menschen",
    about: (questionCount: string, claimCount: string, people: string, sources: string) =>
      `Eine Karte der Argumente mit ${questionCount}, ${claimCount}, ${people} und ${sources}. Jede Aussage ist ein Satz. Auf ihrer Seite steht, wer sie vertritt und wo das nachzulesen ist.`,
    citing: (address: string) =>
      `Eine Aussage wird mit der Adresse ihrer Fassung zitiert: \`${address}\`. Diese Adresse behält den Wortlaut, wenn sich die Aussage ändert. Auf der Seite der Aussage stehen Nachweise nach APA, Chicago und MLA und Dateien für Literaturverwaltungen.`,
    licence: "Die Texte stehen unter [dieser Lizenz](licence).",
    data: "Daten",
    map: "die ganze Karte als JSON",
    claimFile: "eine Aussage als JSON, mit ihren Fassungen und Nachweisen; jede Aussage hat eine solche Datei",
    exchange: (format: string) => `die ganze Karte als ${format}`,
    downloads: "die Karte, eine Debatte oder eine Frage in Formaten anderer Programme, und was jedes davon auslässt",
    ledger: "jede Fassung jeder Aussage, die je veröffentlicht wurde",
    sources: "alle Quellen, für Literaturverwaltungen",
    changes: "was sich geändert hat, als Feed",
    fields: "Was die Felder der Daten bedeuten",
  },
  /** The rules of the checker, by what they guard. */
  rules: {
    form: "Form: wie eine Datei aussieht",
    reference: "Verweise: was eine Datei nennt",
    structure: "Aufbau: wie Aussagen verbunden sind",
    wording: "Wortlaut: wie ein Satz geschrieben ist",
    evidence: "Belege: worauf sich eine Aussage stützt",
    safety: "Sicherheit: was keine Datei darf",
    noFile: "(keine solche Datei)",
    moreCharacters: (count: number) => `(${counted(count, "weiteres Zeichen", "weitere Zeichen")})`,
    moreLines: (count: number) => `(${counted(count, "weitere Zeile", "weitere Zeilen")})`,
  },
  /** A claim file to fill in. */
  template: {
    sentence: "Ein Satz, der eines sagt und mit einem Punkt endet.",
    relations: "oder supports, rebuts, answers",
    bases: "oder evidence, testimony, analogy, definition",
    place: "S. 17",
    explanation: "Einige Sätze, wo die Aussage allein irreführen würde.",
    citation: (citation: string) => `Quellen werden so zitiert ${citation}.`,
  },
} as const;
