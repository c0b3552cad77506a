import { claims, counted, listed, number, peopleAndOrganisations, positions, questions } from "./counted.ts";
import { lost } from "./lost.ts";

/** The value for a key that the records hold; the key itself where there is none. */
function named(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key;
}

/** What components and pages say, by page or part. What the guides say stands in their .mdx files. */
export const pages = {
  /** Around every page. */
  shell: {
    scrollTable: "Nach rechts scrollen, um die ganze Tabelle zu sehen.",
    skip: "Zum Inhalt springen",
    navigation: "Hauptmenü",
    breadcrumb: "Sie sind hier",
    letters: "Zu einem Buchstaben springen",
    search: "Website durchsuchen",
    searchPlaceholder: "Suchen",
    /** A link to the list of claims, for browsers without JavaScript. */
    searchWithoutScript: "Aussage finden",
    /** The colours to which the switch changes. */
    schemes: {
      dark: { name: "Dunkel", title: "Dunkel darstellen" },
      light: { name: "Hell", title: "Hell darstellen" },
    },
    editedBy: (names: string) => `Redaktion: ${names}.`,
    madeWith: "Erstellt mit [Disputed Territory](program)",
    contact: "Kontakt",
    corrections: "Korrekturen",
    reading: "So liest man die Karte",
    contributing: "So wirkt man mit",
    changes: "Änderungen",
    onThisPage: "Auf dieser Seite",
    data: "Daten",
    downloads: "Herunterladen",
    sourceFiles: "Quelldateien",
    licence: "Lizenz des Inhalts:",
  },

  home: {
    lead: "Die Karte einer Debatte, Aussage für Aussage: die Fragen, die Positionen dazu, die Gründe und die Einwände.",
    highlights: "Zum Einstieg",
    facts: "Was die Karte zeigt",
    /** Counts over the whole map, each with a link. */
    changesOfMind: (changes: number, people: number) =>
      `[Meinungswechsel](changes): ${peopleAndOrganisations(people)} haben eine Aussage zugestanden oder ihre Haltung umgekehrt, insgesamt ${number(changes)}-mal.`,
    unanswered: (count: number) =>
      count === 1
        ? "[1 Einwand oder Erwiderung](unanswered) ist auf der Karte unbeantwortet."
        : `[${number(count)} Einwände und Erwiderungen](unanswered) sind auf der Karte unbeantwortet.`,
    mostOpposed: (one: string, other: string, disagreements: number, tied: number) => {
      const others =
        tied === 0
          ? "Kein anderes Paar ist es über so viele"
          : `${counted(tied, "weiteres Paar ist", "weitere Paare sind")} es über so viele, keines über mehr`;
      return `[${one} und ${other}](pair) sind nach ihren verzeichneten Haltungen über ${claims(disagreements)} uneins. ${others}.`;
    },
    openMap: "Karte öffnen",
    /** What there is none of is left out. */
    counts: (questionCount: number, claimCount: number, sources: number, people: number) =>
      [
        { count: questionCount, words: questions(questionCount) },
        { count: claimCount, words: claims(claimCount) },
        { count: sources, words: counted(sources, "Quelle", "Quellen") },
        { count: people, words: peopleAndOrganisations(people) },
      ]
        .filter(({ count }) => count > 0)
        .map(({ words }) => words)
        .join(", "),
    /** Above the questions of a map whose only debate has the title of the map. */
    questions: (count: number) => (count === 1 ? "Die Frage" : "Die Fragen"),
    noDebate: "Es gibt noch keine Debatte.",
    ways: "Drei Zugänge",
    understand: "Verstehen",
    howToUnderstand:
      "Beginnen Sie mit einer [Frage](questions), sehen Sie, welche Positionen es dazu gibt, und gehen Sie von jeder zu ihren Gründen, den Einwänden und den Antworten weiter. [So liest man die Karte](reading)",
    cite: "Zitieren",
    howToCite:
      "Jede Aussage hat eine dauerhafte Adresse. Ihre Seite nennt die [Personen](people), die sie vertreten, mit Datum, und ihre [Quellen](sources) mit Seite oder Zeit. Die ganze Karte gibt es auch [als Daten](data).",
    contribute: "Mitwirken",
    howToContribute:
      "Fehlt ein Argument? Lässt sich eine Ansicht stärker begründen? Eine Aussage ist eine kurze Textdatei. Lesen Sie, [wie man eine hinzufügt](contribute), und die [Regeln](rules), die die Prüfung anwendet.",
  },

  /** How far the map can be checked. */
  checks: {
    claims: (sourced: number, claimCount: number) =>
      `${number(sourced)} von ${claims(claimCount)} nennen eine Quelle; die übrigen nennen keine. Was noch Belege braucht, ist [aufgeführt](wanted).`,
    sources: (checked: number, sources: number) =>
      `${number(checked)} von ${counted(sources, "Quelle", "Quellen")} wurden mit einem Nachweis abgeglichen, etwa dem Katalog einer Bibliothek. Die Seite jeder Quelle nennt ihn.`,
    balance:
      "Auch ob eine Seite mehr Raum bekommen hat, lässt sich prüfen: [Ausgewogenheit](balance) vergleicht die Seiten jeder Frage.",
  },

  /** Who is responsible for the map. */
  imprint: {
    nobody: "Wer verantwortlich ist",
    nobodyNamed:
      "Die Karte nennt weder Redaktion noch Kontakt. Korrekturen und Ergänzungen sind [Vorschläge](contribute); die [Liste der Änderungen](changes) zeigt, was wann geändert wurde.",
    editors: () => "Redaktion",
    contact: "Kontakt",
    funding: "Finanzierung",
    corrections: "Korrekturen",
  },

  notFound: {
    title: "Seite nicht gefunden",
    lead: "Unter dieser Adresse gibt es keine Seite. Die Adresse einer Aussage ändert sich nie; vielleicht enthält der Link einen Tippfehler. Beginnen Sie bei der [Karte](map), den [Fragen](questions) oder den [Aussagen](claims).",
  },

  questions: {
    title: "Fragen",
    description: "Alle Fragen der Karte mit den Positionen dazu.",
    lead: (debates: number) =>
      debates > 1 ? "Die Fragen jeder Debatte mit den Positionen dazu." : "Die Fragen mit den Positionen dazu.",
    none: "Es gibt noch keine Frage.",
  },

  question: {
    counts: (placed: number, elsewhere: number, claimCount: number) =>
      `${positions(placed, elsewhere)}, ${claims(claimCount)}`,
    arisesFrom: "Ergibt sich aus:",
    positions: (count: number) => positions(count),
    positionsElsewhere: (count: number) =>
      count === 1
        ? "Eine weitere Position, die anderswo steht"
        : `${number(count)} weitere Positionen, die anderswo stehen`,
    elsewhereNote: (count: number) =>
      count === 1
        ? "Sie ist auch eine Antwort auf diese Frage. Ihre Gründe und Einwände stehen unter der Frage, zu der der Verweis führt."
        : "Sie sind auch Antworten auf diese Frage. Ihre Gründe und Einwände stehen unter der Frage, zu der der Verweis jeweils führt.",
    /** By the role that a position has in its own place. */
    arguedUnder: {
      position: "Steht unter: [Frage](question)",
      reason: "Steht als Grund unter: [Frage](question)",
      objection: "Steht als Einwand unter: [Frage](question)",
      rebuttal: "Steht als Erwiderung unter: [Frage](question)",
    },
    noPositions: "Es ist noch keine Position verzeichnet.",
    glance: "Positionen und Einwände",
    morePositions: (count: number) => counted(count, "weitere Position", "weitere Positionen"),
    glanceNote: "Einwände gegen die Gründe zählen mit, auch wenn sie unter einer anderen Frage stehen.",
    against: (count: number, unanswered: number) =>
      `${counted(count, "Einwand", "Einwände")}${unanswered === 0 ? "" : unanswered === count ? ", unbeantwortet" : `, ${number(unanswered)} unbeantwortet`}`,
    noObjection: "kein Einwand",
    state: "Wo die Debatte steht",
    stale: (count: number) =>
      count === 1
        ? "Eine Aussage, auf die hier verwiesen wird, hat sich seitdem geändert:"
        : `${number(count)} Aussagen, auf die hier verwiesen wird, haben sich seitdem geändert:`,
    staleThen: "was sie damals sagte",
    exclusive: "Diese Positionen schließen einander aus: Wer eine vertritt, lehnt die anderen ab.",
    compatible: "Diese Positionen schließen einander nicht aus: Man kann mehrere vertreten.",
    selection: (positionCount: number) =>
      positionCount === 1
        ? "Bei ihr stehen die Gründe und Einwände, unter denen die meisten Aussagen stehen."
        : "Bei jeder stehen die Gründe und Einwände, unter denen die meisten Aussagen stehen.",
    heldBy: "Vertreten von:",
    moreHolders: (count: number) => `${number(count)} weitere`,
    map: "Die Argumente als Karte",
    outline: "Alle Argumente",
    edit: "Diese Frage auf GitHub bearbeiten",
  },

  /** Pictures of stances over time. */
  charts: {
    overTime: "Positionen im Lauf der Zeit",
    signs: { asserts: "vertritt", concedes: "räumt ein", rejects: "lehnt ab" },
    stance: (name: string, does: string, date: string, source: string) =>
      `${name}: ${[does, date, source].filter((part) => part !== "").join(", ")}`,
    does: (verb: string, sentence: string) => `${verb} „${sentence}“`,
    onDay: (date: string, does: string) => `${date}: ${does}`,
    noDate: "Es ist keine datierte Haltung verzeichnet.",
    joined: "Eine Linie verbindet zwei Haltungen einer Person, die einander widersprechen.",
    onlyYear: "Eine Haltung, von der nur das Jahr bekannt ist, steht in der Mitte des Jahres.",
    asTable: "Dasselbe als Tabelle, mit Quellen",
  },

  /** Who takes which stance on the positions of a question, as a table. */
  matrix: {
    title: "Wer wo steht",
    note: "Was von jeder Person oder Organisation zu jeder Position verzeichnet ist und wo man es nachlesen kann. Ein Feld ist leer, wo nichts verzeichnet ist.",
    person: "Person oder Organisation",
    scroll: (columns: number) => `${number(columns)} Aussagen nebeneinander: nach rechts scrollen, um alle zu sehen.`,
    others: "Wer wo steht, Fortsetzung",
    infer: "Auch zeigen, was aus dem Verzeichneten folgt (unsere Folgerung)",
    inferred: { in: "die verzeichneten Aussagen sprechen dafür", out: "die verzeichneten Aussagen sprechen dagegen" },
    deciding: "Wer was zu den entscheidenden Aussagen sagt",
    decidingNote:
      "Von jeder dieser Aussagen hängt ab, ob eine Position zu dieser Frage Bestand hat. Aufgeführt sind nur Aussagen, zu denen eine Haltung verzeichnet ist.",
    decidingOthers: "Wer was zu den entscheidenden Aussagen sagt, Fortsetzung",
  },

  changesOfMind: {
    title: "Meinungswechsel",
    description:
      "Wer der anderen Seite eine Aussage zugestanden oder seine Haltung umgekehrt hat und wann, mit Quellen.",
    lead: (changes: number, people: number) =>
      `${peopleAndOrganisations(people)} mit zugestandenen Aussagen oder umgekehrten Haltungen, insgesamt ${number(changes)}. Bei jeder stehen Datum und Quelle.`,
    none: "Es ist noch kein Zugeständnis und keine umgekehrte Haltung verzeichnet.",
    overTime: "Nach Frage und Datum",
    reversals: "Umkehrungen",
    reversalsNote: "Wer die gegenteilige Haltung zu einer früheren eingenommen hat.",
    concessions: "Zugeständnisse",
    concessionsNote: "Wer der anderen Seite eine Aussage zugestanden hat.",
    before: "zuvor:",
    asserts: "vertritt zu dieser Frage:",
    of: (count: number) => counted(count, "Zugeständnis oder Umkehrung", "Zugeständnisse und Umkehrungen"),
  },

  tours: {
    title: "Führungen",
    description: "Wege durch die Karte, von Station zu Station.",
    stops: (count: number) => counted(count, "Station", "Stationen"),
    stop: (at: number, count: number) => `Station ${number(at)} von ${number(count)}`,
    map: "Die Karte an dieser Station",
    onMap: "Auf der Karte",
    next: "Nächste Station",
    nextTour: "Nächste Führung:",
  },

  claims: {
    title: (part: number) => (part === 1 ? "Aussagen" : `Aussagen, Teil ${number(part)}`),
    description: "Alle Aussagen der Karte, nach Fragen geordnet.",
    lead: (count: number, parts: number, part: number) => {
      if (count === 0) return "Auf der Karte gibt es noch keine Aussagen.";
      const all =
        count === 1 ? "Die einzige Aussage der Karte" : `Alle ${number(count)} Aussagen in der Reihenfolge der Karte`;
      return parts > 1 ? `${all}. Teil ${number(part)} von ${number(parts)}.` : `${all}.`;
    },
    contents: "Fragen",
    withoutQuestion: "Ohne Frage",
    next: "Nächster Teil",
  },

  claim: {
    description: (role: string, question: string | null) => (question === null ? role : `${role}. Frage: ${question}`),
    explanation: "Erläuterung",
    facts: "Vertreter, Quellen und Zitierweise",
    path: "Von der Frage zu dieser Aussage",
    between: (count: number) => `${claims(count)} dazwischen`,
    unanswered: "unbeantwortet",
    draft: "Entwurf",
    draftMeans: "Diese Worte stammen aus einem anderen Programm und haben noch nicht die Form einer Aussage.",
    /** `relation` is "ein Grund für", "ein Einwand gegen" and so on. */
    deniesInference: (relation: string) =>
      `Bestreitet, dass „[diese Aussage](premise)“ ${relation} „[jene Aussage](conclusion)“ ist.`,
    deniesInferenceToThis: (relation: string) =>
      `Bestreitet, dass „[jene Aussage](premise)“ ${relation} diese Aussage ist.`,
    grantsButDenies: (relation: string) =>
      `Räumt die Aussage darüber ein, bestreitet aber, dass sie ${relation} „[eine andere Aussage](conclusion)“ ist.`,
    together: "Nur zusammen mit:",
    reasons: "Gründe dafür",
    objections: "Einwände",
    rebuttals: "Erwiderungen",
    objectionsToPosition: "Einwände gegen diese Position",
    objectionsNote:
      "Gegen sie und gegen die Gründe für sie. Zuerst stehen die, von denen die meisten Aussagen abhängen.",
    moreObjections: (count: number) => counted(count, "weiterer Einwand", "weitere Einwände"),
    againstReason: "Gegen den Grund „[diese Aussage](reason)“.",
    dependOnIt: (count: number) =>
      count === 1 ? "1 Aussage hängt davon ab" : `${number(count)} Aussagen hängen davon ab`,
    noReplies: "Auf der Karte gibt es noch keine Antworten auf diese Aussage.",
    deniedInferences: "Antworten, die nach Ansicht anderer nicht zählen",
    elsewhere: "anderswo auf der Karte begründet",
    elsewhereAs: {
      position: "anderswo auf der Karte begründet, als Position",
      reason: "anderswo auf der Karte begründet, als Grund",
      objection: "anderswo auf der Karte begründet, als Einwand",
      rebuttal: "anderswo auf der Karte begründet, als Erwiderung",
    },
    below: (count: number) => `${claims(count)} darunter`,
    moreBelow: (count: number) => `${counted(count, "weitere Aussage", "weitere Aussagen")} darunter`,
    claims,
    raises: (count: number) => (count === 1 ? "Eine Frage, die sie aufwirft" : "Fragen, die sie aufwirft"),
    holders: "Wer dazu Stellung nimmt",
    sources: "Quellen",
    neighbourhood: "Ihr Platz auf der Karte",
    openOnMap: "Auf der Karte öffnen",
    seeOnMap: "Auf der Karte ansehen",
    /** Before the links by which a reader changes the map. */
    takePart: "Mitwirken:",
    suggestEdit: "Änderung vorschlagen",
    reportError: "Fehler melden",
    answer: "Antworten",
    answerQuestion: "Auf diese Frage antworten",
    object: "Einwenden",
    objectToClaim: "Gegen diese Aussage einwenden",
    rebut: "Erwidern",
    rebutObjection: "Auf diesen Einwand erwidern",
    support: "Stützen",
    supportClaim: "Diese Aussage stützen",
  },

  /** What a claim rests on. */
  basis: {
    argument: "Argument",
    evidence: "Belege",
    testimony: "Zeugnisse",
    analogy: "Analogie",
    definition: "Definition",
  },

  stance: {
    verb: (stance: string) => named({ asserts: "vertritt:", concedes: "räumt ein:", rejects: "lehnt ab:" }, stance),
    withIt: (stance: string) =>
      named({ asserts: "vertritt sie", concedes: "räumt sie ein", rejects: "lehnt sie ab" }, stance),
    earlier: (stance: string) =>
      named(
        {
          asserts: "Frühere Haltung: vertritt sie",
          concedes: "Frühere Haltung: räumt sie ein",
          rejects: "Frühere Haltung: lehnt sie ab",
        },
        stance,
      ),
    counts: (asserts: number, concedes: number, rejects: number) =>
      [
        asserts > 0 ? `vertritt ${claims(asserts)}` : "",
        concedes > 0 ? `räumt ${claims(concedes)} ein` : "",
        rejects > 0 ? `lehnt ${claims(rejects)} ab` : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
  },

  /** The reader's view on the page of a claim. */
  view: {
    title: "Ihre Sicht",
    accept: "Annehmen",
    reject: "Ablehnen",
    leaveOpen: "Offen lassen",
  },

  cite: {
    cite: "Zitieren",
    data: "Daten als JSON",
    version: (date: string) =>
      date === ""
        ? "Dies ist die Fassung [diese](version), noch nicht veröffentlicht."
        : `Dies ist die Fassung [diese](version) vom ${date}.`,
    versionLasts:
      "Eine Aussage bekommt nur dann eine neue Fassung, wenn sie sich ändert. Unter der Adresse dieser Fassung bleibt dieser Wortlaut stehen.",
    versionMayGo:
      "Eine Aussage bekommt nur dann eine neue Fassung, wenn sie sich ändert. Diese Website bewahrt keine früheren Fassungen auf; die Adresse gilt also nur, solange dieser Wortlaut gilt.",
    claim: "Diese Aussage",
    claimNote: "Um zu zitieren, was die Karte sagt.",
    noAddress: "Diese Kopie der Karte hat noch keine Adresse im Web; darum steht in diesen Angaben keine.",
    sources: (count: number) => (count === 1 ? "Ihre Quelle" : "Ihre Quellen"),
    sourcesNote:
      "Um zu zitieren, was ihre Vertreter und andere geschrieben und gesagt haben. Die Seite jeder Quelle hat sie in weiteren Formaten, und [die Daten dieser Aussage](data) enthalten alle als CSL-JSON. Alle Quellen der Karte stehen in einer [Datei für LaTeX](bib).",
    source: "Diese Quelle zitieren",
    downloads: "Dateien zum Herunterladen",
    download: "Herunterladen",
    citers: "Wo sie zitiert wird",
    citersNote: "Wofür die Karte dieses Werk zitiert, und an welcher Stelle.",
    noCiters: "Nichts auf der Karte zitiert sie.",
  },

  embed: {
    title: "Einbetten",
    note: "HTML für eine andere Seite: [die Aussage als Kärtchen](card) oder die Karte mit der Aussage im Mittelpunkt.",
    claim: "Die Aussage, immer in der aktuellen Fassung",
    version: (version: string) => `Die Aussage in dieser Fassung (${version})`,
    place: "Ihr Platz auf der Karte",
    mapTitle: (title: string) => `Karte: ${title}`,
    wholeMap: (title: string) => `${title}: die ganze Karte mit Suche und Gliederung`,
  },

  history: {
    title: "Verlauf",
    earlier: (count: number) => counted(count, "frühere Änderung", "frühere Änderungen"),
    version: (version: string) => `Fassung \`${version}\``,
    moved: "Diese Aussage ist umgezogen",
    newAddress: "Ihre neue Adresse:",
    offMap: "Nicht mehr auf der Karte",
    offMapDescription: "Eine Aussage, die nicht mehr auf der Karte ist.",
    deleted: (date: string) => (date === "" ? "Gelöscht." : `Gelöscht am ${date}.`),
    noReason: "Es wurde kein Grund angegeben.",
    retired: (date: string) => (date === "" ? "Zurückgezogen." : `Zurückgezogen am ${date}.`),
    lastVersion: "Die [letzte Fassung](last) ist weiter lesbar.",
    successor: "Ersetzt durch",
  },

  changes: {
    title: "Änderungen",
    pageTitle: (page: number) => `Änderungen, Seite ${number(page)}`,
    description: "Was sich auf der Karte wann geändert hat, mit dem Wortlaut davor und danach.",
    lead: "Änderungen an Aussagen und Fragen, die neuesten zuerst. Jede Fassung einer Aussage behält ihre eigene Adresse.",
    feed: "Es gibt auch [einen Feed](feed).",
    since: "Seit",
    withoutQuestion: "Nicht unter einer Frage",
    pages: "Seiten der Änderungen",
    newer: "Neuere",
    older: "Ältere",
    page: (page: number) => `Seite ${number(page)}`,
    part: (part: number, count: number) => `Teil ${number(part)} von ${number(count)}`,
    wholeDay: (added: string) => `${added} am ganzen Tag`,
  },

  sources: {
    title: "Quellen",
    description: "Alle Quellen, die die Karte zitiert, mit den Stellen, an denen sie zitiert werden.",
    lead: (count: number) =>
      count === 0
        ? "Die Karte zitiert noch keine Quelle."
        : `${counted(count, "Quelle", "Quellen")}, jeweils mit den Aussagen, die sie zitieren.`,
    downloads: "Die ganze Liste als [BibLaTeX](biblatex), [RIS](ris) und [CSL-JSON](csl-json).",
    cited: (kind: string, places: number) =>
      places === 0 ? `${kind}, nicht zitiert` : `${kind}, an ${counted(places, "Stelle", "Stellen")} zitiert`,
  },

  source: {
    pageTitle: (title: string, label: string) => `${title} (${label})`,
    sharedAs: (title: string, label: string) => `Wo die Karte zitiert: ${label}, „${title}“.`,
    checked: (date: string) =>
      `Die bibliografischen Angaben wurden mit [einem Nachweis](record) abgeglichen (${date}).`,
    places: "Zitierte Stellen",
    placesNote:
      "Die Linie steht für das Werk. Jedes Zeichen darüber ist eine Aussage oder Frage, die diese Stelle zitiert. Die Liste darunter hat dieselbe Reihenfolge.",
    notFound: (count: number, all: number) =>
      all === 1
        ? "Die Stelle, für die es zitiert wird, war in dem, was davon zu lesen war, nicht zu finden."
        : `Bei ${number(count)} von ${number(all)} Verweisen auf dieses Werk fehlt die Fundstelle: In dem, was davon zu lesen war, war die Stelle nicht zu finden.`,
    notChecked: "Die bibliografischen Angaben wurden noch nicht mit einem Nachweis abgeglichen.",
    edit: "Diese Quelle auf GitHub bearbeiten",
  },

  people: {
    title: "Personen",
    description: "Alle, deren Haltungen die Karte verzeichnet, und was sie vertreten, einräumen und ablehnen.",
    lead: (count: number) =>
      count === 0
        ? "Die Karte verzeichnet noch keine Haltung."
        : `${peopleAndOrganisations(count)}, deren Haltungen die Karte verzeichnet, jeweils mit der Stelle, an der man sie nachlesen kann.`,
  },

  person: {
    description: (name: string) => `Was ${name} vertritt, einräumt und ablehnt, mit Quellen.`,
    facts: "Vergleiche, Zugehörigkeiten und Links",
    compare: "Mit anderen vergleichen",
    compareWith: "Vergleichen mit",
    more: (count: number) => counted(count, "weitere Person", "weitere Personen"),
    affiliations: "Zugehörigkeiten",
    links: "Im Netz",
    withoutQuestion: "Ohne Frage",
    overTime: "Nach Frage und Datum",
    stances: (stances: number, ofClaims: number) =>
      `${counted(stances, "Haltung", "Haltungen")}${stances === ofClaims ? "" : ` zu ${claims(ofClaims)}`}`,
    undated: (count: number) => `${number(count)} ohne Datum`,
    severalOnOneDay: "Ein Zeichen mit einer Zahl steht für so viele Haltungen, alle vom selben Tag.",
    noStance: "Es ist noch keine Haltung verzeichnet.",
    edit: "Auf GitHub bearbeiten",
  },

  /** Two people compared. */
  pair: {
    title: (one: string, other: string) => `${one} und ${other}`,
    and: "und",
    description: (one: string, other: string) => `Worin ${one} und ${other} uneins und einig sind, mit Quellen.`,
    lead: (claim: string | null, agreements: number, questionCount: number) => {
      const both = `Beide nehmen zu ${questions(questionCount)} Stellung.`;
      const none = "Die Karte verzeichnet nichts, worin sie uneins sind.";
      if (claim === null)
        return agreements > 0 ? `${none} Sie sind einig über ${claims(agreements)}. ${both}` : `${none} ${both}`;
      const agreed = agreements > 0 ? ` Einig sind sie über ${number(agreements)}.` : "";
      return `Sie sind uneins über ${claim}.${agreed} ${both}`;
    },
    method:
      "Grundlage ist, was von beiden verzeichnet ist und was daraus auf dieser Karte folgt. Was nur folgt, ist als unsere Folgerung gekennzeichnet. [So wird das ermittelt](method)",
    glance: "Aussagen, über die sie uneins sind",
    recorded: "Verzeichnete Uneinigkeit",
    recordedNote: "Nach dem, was verzeichnet ist, sagt jede Seite das Gegenteil der anderen.",
    start: "Wo die Uneinigkeit beginnt",
    startNote: "Folgt aus dem, was von beiden verzeichnet ist. Darunter zeigt die Karte keine Uneinigkeit.",
    further: "Uneinigkeit, die daraus folgt",
    agreed: "Worin sie einig sind",
    moreClaims: (count: number) => counted(count, "weitere Aussage", "weitere Aussagen"),
    depends: "Was davon abhängt",
    moreDepends: (count: number) => `und ${number(count)} mehr`,
    inferred: {
      in: (name: string) => `${name}: Die verzeichneten Aussagen sprechen dafür`,
      out: (name: string) => `${name}: Die verzeichneten Aussagen sprechen dagegen`,
      undecided: (name: string) => `${name}: Die verzeichneten Aussagen lassen sie offen`,
    },
    ourInference: "unsere Folgerung",
    inferredFrom: "Gefolgert aus:",
    change: "Was beide umstimmen könnte",
    changeNote:
      "Zu jeder Position, über die sie uneins sind: einzelne Aussagen, die die eine Seite zum Schluss der anderen führen würden. Die übrigen verzeichneten Haltungen bleiben, wie sie sind. Wo es keine gibt, entscheiden die Argumente der Karte.",
    wouldCome: {
      in: (name: string, ways: number) =>
        ways === 1
          ? `${name} hätte nach diesem Schritt Grund, sie anzunehmen:`
          : `${name} hätte schon nach einem dieser Schritte Grund, sie anzunehmen:`,
      out: (name: string, ways: number) =>
        ways === 1
          ? `${name} hätte nach diesem Schritt Grund, sie abzulehnen:`
          : `${name} hätte schon nach einem dieser Schritte Grund, sie abzulehnen:`,
      undecided: (name: string, ways: number) =>
        ways === 1
          ? `${name} hätte nach diesem Schritt Grund, sie offen zu lassen:`
          : `${name} hätte schon nach einem dieser Schritte Grund, sie offen zu lassen:`,
    },
    judgement: { accept: "Annehmen:", reject: "Ablehnen:" },
    isThere: {
      in: (name: string) =>
        `${name}: Die übrigen verzeichneten Haltungen sprechen schon dafür. Nur die Haltung zur Position selbst spricht dagegen.`,
      out: (name: string) =>
        `${name}: Die übrigen verzeichneten Haltungen sprechen schon dagegen. Nur die Haltung zur Position selbst spricht dafür.`,
      undecided: (name: string) =>
        `${name}: Die übrigen verzeichneten Haltungen lassen sie schon offen. Nur die Haltung zur Position selbst entscheidet.`,
    },
    noSingleClaim: (count: number) =>
      count === 1
        ? "In 1 weiteren Fall würde keine einzelne Aussage genügen."
        : `In ${number(count)} weiteren Fällen würde keine einzelne Aussage genügen.`,
    questions: "Zu denselben Fragen",
    questionsNote: "Zu jeder Frage die Haltungen, die ihr am nächsten stehen.",
  },

  map: {
    title: "Die Karte",
    description: "Alle Fragen, Positionen, Gründe, Einwände und Erwiderungen auf einer Karte.",
    empty: "Es gibt noch nichts darzustellen.",
    questions: "Fragen",
    outline: "Gliederung",
    outlineTitle: "Gliederung der Karte",
    outlineDescription: "Alle Fragen mit ihren Positionen und den Argumenten dafür und dagegen.",
    wholeMap: "Alles",
    searchPlaceholder: "Aussagen, Namen, Quellen",
    search: "Die Karte durchsuchen",
    filter: "Filtern",
    myView: "Meine Sicht",
    myViewShort: "Sicht",
    myViewTitle: "Was Sie beurteilt haben, und was daraus folgt (v)",
    outlineButton: "Gliederung (l)",
    help: "Tasten und Gesten (?)",
  },

  key: {
    title: "Legende",
    standing: "Was aus Ihrer Sicht folgt",
    stands: "Hat Bestand",
    answered: "Beantwortet",
    open: "Offen",
    judged: "Beurteilt",
    outline: "Die ganze Karte als Gliederung",
    print: "Drucken",
    sheet: "PDF, ein Bogen A0",
    drawing: "Zeichnung für jede Größe",
  },

  search: {
    title: "Suchergebnisse",
    role: "Rolle",
    unanswered: "Nur unbeantwortete Einwände und Erwiderungen",
    debate: "Debatte",
    allDebates: "Alle",
    person: "Person",
    anybody: "Alle",
    basis: "Stützt sich auf",
    anyBasis: "Beliebiges",
    previous: "Voriges Ergebnis (Umschalt + n)",
    next: "Nächstes Ergebnis (n)",
    clear: "Zurücksetzen",
    clearSearch: "Suche zurücksetzen",
  },

  help: {
    title: "Tasten und Gesten",
    close: "Schließen",
    singleKeys: "Einzelne Buchstaben als Tastenkürzel",
    groups: [
      {
        title: "Zwischen den Ebenen",
        keys: [
          { keys: ["Klick", "Enter"], does: "eine Frage oder eine Aussage öffnen" },
          { keys: ["Esc"], does: "die Suche schließen oder eine Ebene zurück" },
          { keys: ["Mausrad", "zwei Finger"], does: "zoomen; über die Grenze hinaus eine Ebene vor oder zurück" },
          { keys: ["+", "−", "f"], does: "vergrößern, verkleinern, einpassen" },
        ],
      },
      {
        title: "Zwischen den Aussagen",
        keys: [
          { keys: ["←", "→"], does: "eine Stufe hinauf, zur ersten Antwort" },
          { keys: ["↑", "↓"], does: "zur vorigen, zur nächsten" },
          { keys: ["Pos1", "Ende"], does: "zur Frage, zur letzten Antwort der Reihe" },
        ],
      },
      {
        title: "Suchen",
        keys: [
          { keys: ["/"], does: "nach Wörtern, Personen, Quellen oder Kennungen suchen" },
          { keys: ["Enter", "Umschalt + Enter"], does: "im Suchfeld: nächstes, voriges Ergebnis" },
          { keys: ["n", "Umschalt + n"], does: "sonst: nächstes, voriges Ergebnis" },
          { keys: ["l"], does: "Gliederung" },
          { keys: ["?"], does: "diese Tasten" },
        ],
      },
      {
        title: "Urteilen",
        keys: [
          { keys: ["a", "r"], does: "die Aussage im Mittelpunkt annehmen, ablehnen" },
          { keys: ["o"], does: "sie offen lassen" },
          { keys: ["u"], does: "rückgängig machen" },
          { keys: ["v"], does: "Ihre Sicht: Ihre Urteile, was daraus folgt, ein Link" },
        ],
      },
    ],
  },

  print: {
    title: "Auf Papier",
    note: "Die Karte gibt es auch als Bogen A0 für die Wand, auf dem jedes Kärtchen ein Link ist, und als Zeichnung für jede Größe.",
    withoutPdf:
      "Die Karte gibt es auch als Zeichnung für jede Größe, die ein Browser drucken kann. Ein PDF gibt es nicht, weil den Schriften dieser Website Buchstaben der Karte fehlen.",
    map: (title: string) => `${title} –`,
    sheet: "Bogen A0 (PDF)",
    drawing: "Zeichnung (SVG)",
  },

  balance: {
    position: "Position",
    bars: "← Dagegen | Dafür →",
    favouring: "Aussagen dafür",
    opposing: "Aussagen dagegen",
    depth: "Tiefe",
    unanswered: "Unbeantwortete Einwände",
    holders: "Vertreter",
    sources: "Quellen: begutachtet / Berichte / andere",
    citedPlaces: "Quellenangaben nach Art des Werks",
    kindOfWork: "Art des Werks",
    placeNamed: "Stelle genannt",
    wholeWork: "Ganzes Werk",
    placeNotFound: "Stelle nicht gefunden",
    notFoundIn: (works: number) =>
      works === 1
        ? "Die Quelle, in der eine Stelle nicht gefunden wurde"
        : `Die ${number(works)} Quellen, in denen Stellen nicht gefunden wurden`,
    notFoundTimes: (count: number) => `(${counted(count, "Quellenangabe", "Quellenangaben")})`,
    noPlace: "Keine Angabe",
    citations: "Quellenangaben",
    allKinds: "Alle",
    noCitations: "Die Karte zitiert noch keine Quelle.",
  },

  /** The example on the page about standing. */
  example: {
    leaveOpen: "Offen lassen, was ich nicht beurteilt habe",
    clear: "Alle löschen",
    cases: "Was daraus folgt, Fall für Fall",
    when: "Wenn",
    nothingJudged: "nichts ist beurteilt",
  },

  rules: {
    title: "Regeln",
    description: "Was die Prüfung von jeder Datei verlangt: jede Regel mit ihrem Grund und einem Beispiel.",
    lead: "Was die Prüfung von jeder Datei verlangt. Bei einem Fehler wird die Website nicht erzeugt. Eine Warnung hindert das nicht, aber die Prüfung ist erst bestanden, wenn sie behoben oder erlaubt ist: mit `allow` in der Datei und einem Kommentar, der den Grund nennt. In den Beispielen steht für ein unsichtbares Zeichen seine Nummer: `\\u{200B}`.",
    contents: "Regeln",
    error: "Fehler",
    warning: "Warnung",
    knows: (languages: readonly string[]) =>
      `Diese Regel kennt Wörter in folgenden Sprachen: ${listed(languages, "und")}. In anderen Sprachen findet sie nichts.`,
    before: "Zuvor veröffentlicht",
    refused: "Abgelehnt",
    accepted: "Angenommen",
  },

  wanted: {
    title: "Gesucht",
    description:
      "Was der Karte am meisten helfen würde: unbeantwortete Einwände und Erwiderungen, schwach begründete Positionen, Aussagen ohne Quelle.",
    lead: "Was der Karte am meisten helfen würde, aus der Karte selbst ermittelt. Jede Zeile führt zu dem Formular, mit dem Sie es hinzufügen können.",
    count: number,
    none: "Zurzeit nichts.",
    showAll: (count: number) => `Alle ${number(count)} zeigen`,
    showNext: (shown: number, count: number) => `Die nächsten ${number(shown)} von ${number(count)} zeigen`,
    allOnMap: (count: number) => `Alle ${number(count)} auf der Karte zeigen`,
    wayFor: (way: string, claim: string) => `${way}: ${claim}`,
  },

  /** The page with the form for a new claim. */
  form: {
    title: "Eine neue Aussage",
    description: "Schlagen Sie eine Aussage vor. Sie wird beim Tippen geprüft; Git brauchen Sie nicht.",
    lead: "Für den Anfang genügt ein Satz. Er wird beim Tippen geprüft, und daraus wird ein fertiger Vorschlag zum Absenden. [So geht es](first-claim)",
    ownDebate: "Eine eigene Debatte gehört auf [eine eigene Karte](your-own-map).",
    needsScript: "Das Formular braucht JavaScript. Ohne JavaScript gibt es andere Wege:",
    issueForm: "[Füllen Sie das Issue-Formular aus](issue)",
    writeTo:
      "Schreiben Sie an [den Kontakt](contact). Sagen Sie, was Sie behaupten, worauf Sie antworten und wo man es nachlesen kann.",
    message: {
      subject: "Neue Aussage",
      text: "Meine Aussage, in einem Satz:\n\nDie Aussage oder Frage, auf die ich antworte:\n\nWer das sagt, und wo man es nachlesen kann:\n",
    },
    commandLine: "Auf dem eigenen Rechner stellt `npm run new` dieselben Fragen und schreibt die Datei.",
    editor: "In einem beliebigen Editor füllen Sie diese Vorlage aus und senden sie an die, die diese Karte betreuen.",

    name: "Eine neue Aussage",
    mayStayEmpty: "Darf leer bleiben.",
    dateFormat: "2022-06-27, 2022-06 oder 2022",
    place: "Wo darin?",
    placeFormat: "§3.1, S. 17, 12:40",
    remove: "Entfernen",

    paste: {
      open: "Mehrere Aussagen einfügen",
      label: "Ein Teil einer Argdown-Datei, Zeilen eines Kialo-Exports oder ein Satz je Zeile",
      hint: "Höchstens 20 Aussagen. Aus jeder wird ein Entwurf, den Sie unten fertigstellen. Eine Aussage, die im Text auf nichts antwortet, wird zu einer Antwort auf das, was Sie gewählt haben.",
      read: "Entwürfe daraus machen",
      drafts: "Aussagen dieses Vorschlags",
      next: "Nächste unfertige Aussage",
      original: "Eingefügte Worte:",
      restore: "Wieder verwenden",
    },
    relationPart: "Die Antwort",
    target: "Worauf antworten Sie?",
    targetHint: "Tippen Sie Wörter einer Frage oder Aussage, und wählen Sie sie aus.",
    relation: "Ihre Aussage",
    relations: {
      answers: "beantwortet die Frage",
      supports: "stützt sie",
      "objects-to": "spricht gegen sie",
      rebuts: "erwidert auf den Einwand",
      undercuts: "räumt sie ein, bestreitet aber, dass sie die Aussage darüber stützt",
    },
    conclusion: "Die Aussage, die sie nicht stützt",

    claimPart: "Die Aussage",
    claim: "Ein Satz, der eines sagt",
    claimHint: "Höchstens 160 Zeichen, mit Punkt am Ende, in Worten, denen ihre Vertreter zustimmen würden.",
    basis: "Worauf stützt sie sich?",
    noBasis: "(keine Angabe)",

    holdersPart: "Wer nimmt dazu Stellung?",
    holder: "Vertreter",
    addHolder: "Vertreter hinzufügen",
    person: "Wer?",
    personHint: "Tippen Sie einen Namen, dann wählen Sie ihn aus oder fügen ihn hinzu.",
    stance: "Haltung",
    stanceSource: "Wo kann man es nachlesen?",
    stanceDate: "Wann?",
    newPerson: "Neue Person",
    personName: "Name",
    personNameHint: "Einer Person oder einer Organisation",
    nameKind: "Verstanden als",
    nameKinds: { person: "eine Person", organisation: "eine Organisation" },
    summary: "Wer ist das, in ein bis zwei Sätzen?",
    ownPage: "Die Adresse der eigenen Seite",

    sourcesPart: "Wo wird das begründet oder gezeigt?",
    source: "Quelle",
    addSource: "Quelle hinzufügen",
    sourceHint: "Tippen Sie Wörter aus dem Titel oder einen Namen.",
    note: "Was zeigt sie, in wenigen Worten?",
    ownWords: "Wörtliches Zitat",
    quote: "Der genaue Wortlaut",
    quoteHint: "Höchstens 300 Zeichen.",
    newSource: "Neue Quelle",
    sourceTitle: "Titel",
    author: "Wer hat sie verfasst?",
    authorHint: "Mehrere mit Semikolon. Eine Organisation, die wie eine Person aussieht, steht in Anführungszeichen.",
    type: "Was ist es?",
    typeHint: "Danach richtet sich, wie sie zitiert wird.",
    chooseType: "Bitte wählen",
    /** By the CSL types that the form has; files can have every type. */
    types: {
      "article-journal": "Artikel in einer Fachzeitschrift",
      "paper-conference": "Beitrag zu einer Konferenz",
      article: "Preprint",
      book: "Buch",
      chapter: "Kapitel eines Buches",
      report: "Bericht",
      interview: "Interview",
      broadcast: "Podcast oder Sendung",
      motion_picture: "Video",
      post: "Beitrag in sozialen Medien",
      "post-weblog": "Beitrag in einem Blog",
      "article-newspaper": "Artikel in einer Zeitung",
      "article-magazine": "Artikel in einer Zeitschrift",
      webpage: "Webseite",
    },
    issued: "Wann ist sie erschienen?",
    container: "Worin ist sie erschienen?",
    containerHint: "Zeitschrift, Buch, Zeitung oder Website. Darf leer bleiben.",
    doi: "DOI",
    url: "Adresse",
    record: "Womit haben Sie diese Angaben abgeglichen?",
    recordHint: "Mit dem Werk selbst oder einem Katalog. Wenn Sie es nicht getan haben, lassen Sie das Feld leer.",

    explanationPart: "Was sollte man sonst noch wissen?",
    explanation: "Erläuterung",
    explanationHint:
      "Darf leer bleiben. In Markdown zitiert [@source-id, §3] eine Quelle, und [[claim-id]] verweist auf eine Aussage.",

    outcome: "Ihr Vorschlag",
    needsAccount: "Auf GitHub müssen Sie sich anmelden. Ohne Konto senden Sie stattdessen die Datei.",
    handIn: {
      mail: "Wenn sich kein E-Mail-Programm öffnet, laden Sie die Datei herunter und senden Sie sie an [den Kontakt](contact).",
      page: "Laden Sie die Datei herunter und reichen Sie sie [beim Kontakt](contact) ein.",
      none: "Laden Sie die Datei herunter und geben Sie sie denen, die diese Karte betreuen.",
    },
    forDevelopers: "Für Entwickler",
    id: "Die Kennung der Aussage; sie ist auch der Name ihrer Datei und ändert sich nie",
    idHint: "Bleibt das Feld leer, wird sie aus dem Satz gebildet.",
    discard: "Entwurf verwerfen",
    undo: "Rückgängig",
    draftNote:
      "Dieser Browser bewahrt auf, was Sie tippen, einen Entwurf je Aussage oder Frage, bis Sie ihn verwerfen.",
  },

  downloads: {
    title: "Herunterladen",
    description:
      "Die ganze Karte, eine Debatte oder eine Frage, für Tabellen, Argdown, Kialo, AIF, Zeichenprogramme und Solver.",
    lead: "Die Karte, eine Debatte oder eine Frage für ein anderes Programm. Kein Format kann alles sagen, was die Karte sagt; darum steht hier, was jedes auslässt.",
    wholeMap: "Die ganze Karte",
    wholeMapNote:
      "Nur [map.json](json) enthält alles; [Daten](data) erklärt die Felder. Die [Quellen](sources) gibt es auch für Literaturverwaltungen.",
    none: "Es gibt noch nichts herunterzuladen.",
    file: (title: string, size: string) => `${title}, ${size} herunterladen`,
    fileOf: (title: string, part: string) => `${title} herunterladen: ${part}`,
    /** Whom each format is for. */
    uses: {
      csv: "Für Tabellenprogramme, um Aussagen zu zählen oder zu sortieren: eine Zeile je Aussage, weitere Zeilen für weitere Beziehungen, Personen und Quellen.",
      argdown: "Für [Argdown](home), womit Argumente aufgeschrieben und unterrichtet werden.",
      kialo: "Der Text, den [Kialo](home) exportiert, für Schulklassen oder zum Lesen als Gliederung.",
      aif: "Für [AIFdb](home) und andere Programme der Argumentationsforschung.",
      graphml: "Für Zeichenprogramme wie yEd und Gephi.",
      apx: "Für Solver der abstrakten Argumentation, etwa die der ICCMA-Wettbewerbe. Sie kommen zu denselben Ergebnissen wie die Karte.",
      tgf: "Dasselbe für Solver, im Trivial Graph Format.",
      trig: "Für das Semantic Web: eine Nanopublikation je Aussage, mit denen, die sie vertreten, und den Fundstellen.",
      carneades:
        "Ein Argumentgraph im YAML von [Carneades](home) 4. Streitfragen werden Fragen, was einen Schluss bestreitet, bestreitet ihn auch hier; Gewichte, Beweismaße und Schemata werden als verloren genannt.",
    },
    again: "Lässt sich wieder importieren.",
    table: {
      format: "Format",
      use: "wofür",
      exported: "Export",
      imported: "Import",
      lost: "was sonst fehlen kann",
      yes: "ja",
    },
    losses: (kinds: number) =>
      kinds === 0
        ? "Es lässt nichts aus"
        : `Es lässt ${kinds === 1 ? "eine Art von Angaben" : `${number(kinds)} Arten von Angaben`} aus`,
    loss: (count: number, means: string) => `${number(count)} × ${means}`,
    lost,
    parts: "Eine Debatte oder eine Frage",
    partsNote:
      "Jede Datei enthält die Aussagen ihrer Debatte oder Frage. Beziehungen zu Aussagen anderer Teile fehlen darin.",
    outside: (count: number) => counted(count, "Beziehung fehlt", "Beziehungen fehlen"),
    more: "Weitere Formate, und Import",
    others: (id: string) =>
      `Eine Debatte oder Frage in jedem Format: \`npm run export -- graphml --id ${id}\`. Der Befehl nennt auch alles, was die Datei auslässt, mit der Stelle.`,
    back: (formats: string) => `Importieren lassen sich: ${formats}. [Beispiele für Export und Import](guide)`,
    paste:
      "Für einige Aussagen braucht es keinen Befehl: [Das Formular](form) liest Argdown, Kialo und Listen von Sätzen.",
    /** Links to the page. */
    link: "Herunterladen",
    ofQuestion: "Diese Frage herunterladen",
    ofDebate: "Diese Debatte für andere Programme herunterladen",
  },
} as const;
