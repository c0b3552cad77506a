import type { Translation, Words } from "../words.ts";

const draftStays = "Ihr Entwurf bleibt hier, bis Sie ihn verwerfen.";
const pressForFile =
  "Drücken Sie dann der Reihe nach: „Fork this repository“, falls GitHub danach fragt, „Commit changes“, „Propose changes“, „Create pull request“.";

export const browser: Translation<Words["browser"]> = {
  role: {
    question: "Frage",
    position: "Position",
    reason: "Grund",
    objection: "Einwand",
    rebuttal: "Erwiderung",
    person: "Person",
    source: "Quelle",
    tour: "Führung",
    pair: "Zwei Personen",
  },

  stance: { asserts: "vertritt sie", concedes: "räumt sie ein", rejects: "lehnt sie ab" },

  tryAgain: "Noch einmal versuchen",

  quoted: "„{words}“",

  compare: {
    heading: "Mit einer Person vergleichen",
    label: "Person",
    choose: "Person wählen",
    failed: "Die verzeichneten Haltungen dieser Person konnten nicht geladen werden.",
    disagreements: "Worin Sie und {name} nicht übereinstimmen",
    noDisagreement: "Soweit verzeichnet, widersprechen Sie und {name} einander nicht.",
    agreements: "Worin Sie übereinstimmen",
    couldChange: "Was Ihre Sicht oder die andere ändern könnte",
    assumption:
      "Alles andere bleibt so, wie Sie beide es beurteilt haben. Eine Aussage ohne Urteil hat Bestand, solange sie nicht beantwortet ist.",
    you: "Sie:",
    person: "{name}:",
    judgedIt: { accept: "Sie nehmen sie an", reject: "Sie lehnen sie ab" },
    inferred:
      "{label, select, undecided {sie ist offen} other {{side, select, you {Ihre Urteile} other {die verzeichneten Aussagen}} sprechen {label, select, in {dafür} other {dagegen}}}}",
    inference: "unsere Folgerung",
    judged: "{judgement, select, accept {Sie nehmen {claim} an} other {Sie lehnen {claim} ab}}",
    recorded:
      "{stance, select, asserts {vertritt {claim, select, none {sie} other {{claim}}}} concedes {räumt {claim, select, none {sie} other {{claim}}} ein} rejects {lehnt {claim, select, none {sie} other {{claim}}} ab}} ({source}{at, select, none {} other {, {at}}})",
    decided:
      "Ohne das eigene Urteil darüber {toward, select, in {hätte} out {wäre} undecided {wäre}} sie {side, select, you {aus Ihrer Sicht} person {in dieser Sicht}} {toward, select, in {Bestand} out {beantwortet} undecided {offen}}.",
    noWay:
      "Kein einzelnes Urteil würde {side, select, you {aus Ihrer Sicht} person {in dieser Sicht}} daran etwas ändern.",
    ways: "Sie {toward, select, in {hätte} other {wäre}} {side, select, you {aus Ihrer Sicht} person {in dieser Sicht}} {toward, select, in {Bestand} out {beantwortet} undecided {offen}}, wenn {ways, list, or} würde.",
    way: { accept: "{claim} angenommen", reject: "{claim} abgelehnt" },
    page: "Die Seite zu {name}",
    others: "{name} vergleichen mit:",
  },

  copy: {
    button: "Kopieren",
    label: "{name} kopieren",
    done: "Kopiert",
    selected: "Markiert. Kopieren Sie mit der Tastatur.",
  },

  detail: {
    holders: { asserts: "Vertreten von", concedes: "Eingeräumt von", rejects: "Abgelehnt von" },
    sources: "{count, plural, one {Quelle} other {Quellen}}",
    basis: "Stützt sich auf",
    bases: {
      argument: "ein Argument",
      evidence: "Belege",
      testimony: "Zeugnisse",
      analogy: "eine Analogie",
      definition: "eine Definition",
    },
    page: "Seite der Aussage: alle Quellen, Verlauf, Zitierweise",
  },

  dialog: {
    title: "Meine Sicht",
    close: "Schließen",
    invitation:
      "Nehmen Sie Aussagen auf der Karte an oder lehnen Sie sie ab, und sehen Sie, was daraus folgt. Ihre Sicht bleibt in diesem Browser.",
    conflicts: "Widersprüche",
    yours: "Ihre Urteile",
    theirs: "Urteile",
    replacedBy: "An ihre Stelle trat {claim}.",
    leaveOpen: "Offen lassen: {sentence}",
    copyLink: "Link kopieren",
    linkCopied: "Der Link ist kopiert.",
    copyThis: "Kopieren Sie diesen Link",
    undo: "Rückgängig",
    clear: "Alle löschen",
    shared:
      "Diese Sicht hat jemand geteilt. Sie enthält {judged, plural, one {ein Urteil über eine Aussage} other {Urteile über {judged, plural, one {# Aussage} other {# Aussagen}}}}.",
    sharedChanged:
      "{count, plural, one {Eine Aussage hat sich seither geändert; sie ist unten gekennzeichnet.} other {{count} Aussagen haben sich seither geändert; sie sind unten gekennzeichnet.}}",
    sharedGone:
      "{all, plural, one {Diese Aussage ist nicht auf dieser Karte.} other {{count, plural, one {Eine davon ist nicht auf dieser Karte.} other {{count} davon sind nicht auf dieser Karte.}}}}",
    ownStays: "Ihre eigene Sicht bleibt, wie sie ist, solange Sie sie nicht durch diese ersetzen.",
    adopt: "Als meine Sicht übernehmen",
    back: "Zurück zu meiner Sicht",
    leave: "Diese Sicht verlassen",
  },

  example: { changed: "Neu: {claim} {label}." },

  find: {
    searching: "Suche läuft …",
    failed: "Die Suche konnte nicht geladen werden. Besteht keine Verbindung zum Internet?",
    nothing: "Nichts gefunden. Sie können nach Wörtern, Namen, Quellen und Kennungen von Aussagen suchen.",
    found: "{count} gefunden",
    foundFor: "{count} gefunden für „{words}“",
    foundSome: "Nichts enthält alle diese Wörter. {count} mit einigen davon gefunden",
    askingWords:
      "argument argumente auf aussage aussagen aus das dem den der des die ein eine einem einen einer einwand einwände erwiderung erwiderungen für gegen grund gründe hat in ist mit oder position positionen sagt sagte sind stärkste stärkster stärksten über unbeantwortet unbeantwortete unbeantworteter und von vom wann war warum was welche welcher welches wer weshalb wessen wie wo zu zum zur",
    numberWords:
      "2 zwei 3 drei 4 vier 5 fünf 6 sechs 7 sieben 8 acht 9 neun 10 zehn 11 elf 12 zwölf 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn 19 neunzehn 20 zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig 100 hundert 1000 tausend",
    kinds: {
      people: "Personen",
      pairs: "Personen im Vergleich",
      questions: "Fragen",
      claims: "Aussagen",
      tours: "Führungen",
      sources: "Quellen",
    },
    more: "{count, plural, one {1 weiterer Treffer} other {{count} weitere Treffer}}",
    onMap: "{count} auf der Karte zeigen",
    unanswered: "unbeantwortet",
    results: "Ergebnisse",
    unansweredOnMap: "{count} unbeantwortete auf der Karte zeigen",
  },

  form: {
    loading: "Die Karte wird geladen …",
    failed: "Das Formular konnte nicht geladen werden.",
    notKept:
      "Dieser Browser kann Ihren Entwurf nicht aufbewahren. Senden oder kopieren Sie ihn, bevor Sie die Seite schließen.",
    kept: "Ihr Entwurf ist so, wie Sie ihn verlassen haben.",
    discarded: "Der Entwurf ist verworfen.",
    restored: "Ihr Entwurf ist wieder da.",
    letters: "{count} von 160",
    similar: "Ist das dieselbe Aussage?",
    emptyCard: "Hier erscheint Ihr Satz.",
    row: "{kind} {place}",
    remove: "{row} entfernen",
    onMap: "Auf der Karte.",
    fullOnMap: "Auf der Karte: {name}",
    isNew: "Neu: Die Angaben dazu machen Sie weiter unten.",
    nothingFound: "Nichts gefunden: Tippen Sie andere Wörter einer Frage oder Aussage dieser Karte.",
    newMark: "neu",
    newBelow: "der neue Eintrag unten",
    added: {
      people: {
        unnamed: "Neue Person oder Organisation",
        add: "{typed, select, none {Neue Person oder Organisation hinzufügen} other {„{typed}“ als neue Person oder Organisation hinzufügen}}",
        describe: "Machen Sie unten die Angaben zur neuen Person.",
      },
      sources: {
        unnamed: "Neue Quelle",
        add: "{typed, select, none {Neue Quelle hinzufügen} other {„{typed}“ als neue Quelle hinzufügen}}",
        describe: "Machen Sie unten die Angaben zur neuen Quelle.",
      },
    },
    understood: {
      person: "{name}: eine Person",
      organisation: "{name}: eine Organisation",
    },
    file: { claim: "Die Aussage", source: "Die neue Quelle", person: "Die neue Person" },

    placeNotFound: "Stelle nicht gefunden",

    says: {
      answers: "Sie beantwortet „{question}“",
      supports: "Sie stützt „{claim}“",
      "objects-to": "Sie spricht gegen „{claim}“",
      rebuts: "Sie erwidert auf „{claim}“",
      undercuts: "Sie räumt „{premise}“ ein. Aber nach ihr stützt das nicht „{conclusion}“",
      basis: {
        argument: "Sie stützt sich auf ein Argument.",
        evidence: "Sie stützt sich auf Belege.",
        testimony: "Sie stützt sich auf Zeugnisse.",
        analogy: "Sie stützt sich auf eine Analogie.",
        definition: "Sie stützt sich auf eine Definition.",
      },
      stance:
        "{source, select, none {{name} {stance, select, asserts {vertritt sie} concedes {räumt sie ein} rejects {lehnt sie ab}}.} other {{name} {stance, select, asserts {vertritt sie} concedes {räumt sie ein} rejects {lehnt sie ab}} ({place, select, none {{source}} other {{source}, {place}}}).}}",
      source: "Quelle: {place, select, none {{source}} other {{source}, {place}}}",
      newPerson: "Neu auf der Karte, als Person: {name}",
      newOrganisation: "Neu auf der Karte, als Organisation: {name}",
      newSource: "Neu auf der Karte, als Quelle: {title}{authors, select, none {} other {, von {authors}}}",
    },
  },

  judged: {
    done: {
      accept: "Sie nehmen sie an.",
      reject: "Sie lehnen sie ab.",
      open: "Sie lassen sie offen.",
    },
    already: {
      accept: "Sie nehmen sie schon an.",
      reject: "Sie lehnen sie schon ab.",
      open: "Sie haben sie nicht beurteilt.",
    },
    undone: "Rückgängig gemacht.",
    nothingToUndo: "Es gibt nichts rückgängig zu machen.",
    conflict: "Das widerspricht Ihren anderen Urteilen. „Meine Sicht“ zeigt, wie.",
    cannotJudge: "Diese Sicht ist geteilt. Übernehmen Sie sie, oder kehren Sie zu Ihrer zurück, bevor Sie urteilen.",
    unreadable: "Die geteilte Sicht in diesem Link ist nicht lesbar. Wurde der Link abgeschnitten?",
    count: " ({judged})",
    isShared: " (geteilt)",
    changed: "{claim} {label, select, in {hat Bestand} out {ist beantwortet} undecided {ist wieder offen}}.",
    change:
      "{count}{which, select, first { {count, plural, one {Aussage} other {Aussagen}}} other { weitere {count, plural, one {Aussage} other {Aussagen}}} next {}} {count, plural, one {{label, select, in {hat Bestand} out {ist beantwortet} undecided {ist wieder offen}}} other {{label, select, in {haben Bestand} out {sind beantwortet} undecided {sind wieder offen}}}}",
  },

  map: {
    everything: "Alles",
    outline: "Gliederung",
    unanswered: "unbeantwortet",
    failed: "Die Karte konnte nicht geladen werden. Die Zeichnung und ihre Links funktionieren trotzdem.",
    partFailed: "Dieser Teil der Karte konnte nicht geladen werden. Besteht keine Verbindung zum Internet?",
    notFound: "Diese Karte hat keine Frage oder Aussage mit der Kennung „{id}“.",
    crossLinksOf: "{count} {count, select, 1 {Querverweis} other {Querverweise}} von: {name}",
    replies: "{does}: {name}",
    more: "und {count} mehr",
    hasStance: "({stance})",
    hasStanding: "{standing}.",
  },

  next: {
    heading: "Was Sie als Nächstes beurteilen können",
    decided:
      "Über {claim} haben Sie selbst entschieden. Lassen Sie diese Aussage offen, um zu sehen, welche anderen darüber entscheiden würden.",
    settled: "{claim} {label}, und keine einzelne offene Aussage würde das ändern.",
    several: "Kein einzelnes Urteil entscheidet über {claim}. Das tun mehrere offene Aussagen zusammen, darunter:",
    cruxes: "Von jeder dieser Aussagen kann abhängen, was aus {claim} wird:",
    crux: "{claim} Wenn Sie sie annehmen, gilt: Die Position {ifAccepted}. Wenn Sie sie ablehnen, gilt: Die Position {ifRejected}.",
  },

  paste: {
    failed:
      "Der Teil dieser Seite, der eingefügten Text liest, konnte nicht geladen werden. Nichts ist verloren; versuchen Sie es noch einmal.",
    made: "Gelesen als {format, select, argdown {Argdown} kialo {ein Kialo-Export} table {eine Tabelle} sentences {ein Satz je Zeile}}: {count, plural, one {# Entwurf} other {# Entwürfe}}. Stellen Sie jeden unten fertig.",
    there: "Alle diese Aussagen sind schon unten.",
    refused: {
      nothing: "In diesem Text ist keine Aussage.",
      "too-large":
        "Dieser Text hat {letters} Zeichen, und das Formular liest {most}. Fügen Sie einen Teil davon ein, oder importieren Sie die ganze Datei mit dem Befehl „import“.",
      "too-many":
        "{room, plural, =0 {Dieser Vorschlag ist voll. Senden Sie ihn, bevor Sie mehr einfügen.} other {Dieser Text hat {claims, plural, one {# Aussage} other {# Aussagen}}, und es ist Platz für {room}. Fügen Sie einen Teil davon ein, oder importieren Sie die ganze Datei mit dem Befehl „import“.}}",
    },
    guide: "So wird eine Datei importiert",
    notes: "Nicht verstanden oder nicht übernommen:",
    note: "Zeile {line}, {why}: {words}",
    more: "und {count} weitere",
    why: {
      unread: "nicht verstanden",
      unclosed: "eine nicht geschlossene Klammer, ausgelassen",
      signs: "ein zweites Beziehungszeichen, ausgelassen",
      direction: "eine Beziehung, die das Formular nicht hat; prüfen Sie, worauf sie antwortet",
      question: "keine Frage dieser Karte; wählen Sie, worauf die Aussagen darunter antworten",
      "unknown-target": "antwortet auf etwas, das weder im Text noch auf der Karte steht",
      second: "eine zweite Beziehung; das Formular nimmt die erste",
      linked: "Prämissen, die nur gemeinsam zählen, als einzelne Gründe übernommen",
      undercut: "bestreitet einen Schluss, den es nicht gibt, als Einwand übernommen",
      circle: "schließt einen Kreis und antwortet darum noch auf nichts",
      known: "schon auf der Karte",
      twice: "ein zweiter Wortlaut derselben Aussage",
      data: "Angaben in anderer Schreibweise",
      markup: "fett, kursiv oder ein Link; die Worte bleiben",
      tag: "ein Schlagwort, ausgelassen",
      hidden: "unsichtbare Zeichen, ausgelassen",
      long: "zu lang für eine Aussage, ausgelassen",
      column: "eine Spalte, die das Formular nicht verwendet",
    },
    state: {
      ready: "fertig",
      wording: "Wortlaut unfertig, wird als Entwurf gesendet: {first}",
      missing:
        "{count, plural, one {1 Angabe fehlt oder ist} other {{count} Angaben fehlen oder sind}} falsch: {first}",
    },
    removeDraft: "„{claim}“ entfernen",
    removed: "Die Aussage ist aus diesem Vorschlag entfernt.",
    empty: "(noch ohne Worte)",
    inProposal: "In diesem Vorschlag: {claim}",
    proposalMark: "in diesem Vorschlag",
    unfinished: "Ihr Wortlaut ist noch keine Aussage; darum wird sie als Entwurf mit den eingefügten Worten gesendet.",
    tooManyFiles:
      "Dieser Vorschlag hat {files} Dateien, und höchstens {most} können zusammen gesendet werden. Entfernen Sie einige Aussagen und senden Sie sie in einem zweiten Vorschlag.",
    others:
      "{count, plural, one {Eine andere Aussage dieses Vorschlags ist nicht fertig.} other {{count} andere Aussagen dieses Vorschlags sind nicht fertig.}}",
  },

  place: {
    everything: "Alles: {questions, plural, one {# Frage} other {# Fragen}}.",
    debate: "{title}: {questions, plural, one {# Frage} other {# Fragen}}.",
    question:
      "Frage: {sentence} {placed, plural, one {# Position} other {# Positionen}}{elsewhere, plural, =0 {} other { ({elsewhere} weitere anderswo)}}, {claims, plural, one {# Aussage} other {# Aussagen}}.",
    claim: "{role}: {sentence} {replies}.",
    replies: {
      reason: "{count, plural, one {# Grund} other {# Gründe}}",
      objection: "{count, plural, one {# Einwand} other {# Einwände}}",
      rebuttal: "{count, plural, one {# Erwiderung} other {# Erwiderungen}}",
      crossLink: "{count, plural, one {# Querverweis} other {# Querverweise}}",
      none: "Keine Antwort",
    },
  },

  problem: {
    advice: "Rat:",

    missing: {
      target: "Wählen Sie, worauf die Aussage antwortet.",
      choice: "Wählen Sie eine Frage oder Aussage dieser Karte aus der Liste.",
      relation: "Wählen Sie eine Beziehung.",
      conclusion: "Wählen Sie die Aussage, die sie nicht stützt.",
      claim: "Schreiben Sie einen Satz.",
      person: "Wählen Sie eine Person, oder fügen Sie eine neue hinzu.",
      holderSource: "Wählen Sie eine Quelle.",
      source: "Wählen Sie eine Quelle, oder fügen Sie eine neue hinzu.",
      name: "Schreiben Sie den Namen.",
      type: "Wählen Sie, was es ist.",
      title: "Schreiben Sie den Titel.",
    },

    findings: {
      "bad-citation": {
        message: "Dieser Verweis ist nicht richtig geschrieben.",
        help: "Ein Zitat sieht so aus: [@kennung-der-quelle, S. 17], ein Link zu einer Aussage so: [[kennung-der-aussage]]",
      },
      "bad-date": {
        message: "Das ist kein Datum, wie es hier geschrieben wird.",
        help: "Schreiben Sie 2022-06-27, 2022-06 oder 2022, je nachdem, was bekannt ist.",
      },
      "bad-identifier": {
        message: "Diese Nummer hat nicht die richtige Form, oder ihre Prüfziffer stimmt nicht.",
        help: "Eine DOI sieht so aus: 10.1000/182. Übernehmen Sie die Nummer aus dem Werk oder einem Katalog.",
      },
      "bad-id": {
        message: "Das ist keine Kennung.",
        help: "Eine Kennung besteht aus Wörtern in Kleinbuchstaben mit Bindestrichen dazwischen.",
      },
      "bad-file-name": {
        message:
          "Ein Dateiname besteht aus Wörtern in Kleinbuchstaben, mit Bindestrichen verbunden, und hat höchstens 64 Zeichen.",
        help: "Ändern Sie ihn, oder lassen Sie das Feld leer.",
      },
      "basis-without-source": {
        message: "Belege und Zeugnisse brauchen eine Quelle.",
        help: "Fügen Sie eine Quelle hinzu, oder wählen Sie „Argument“.",
      },
      "deep-claim": {
        message: "Diese Aussage steht sehr tief unter der Frage.",
        help: "Antworten Sie auf eine Aussage, die näher bei der Frage steht.",
      },
      "duplicate-id": {
        message: "Diese Kennung gibt es schon.",
        help: "Wählen Sie unter „Für Entwickler“ eine andere.",
      },
      "empty-value": { message: "Dieses Feld ist leer.", help: "Füllen Sie es aus, oder entfernen Sie die Zeile." },
      "first-person": {
        message: "Die Aussage spricht in der ersten Person.",
        help: "Sagen Sie, wer gemeint ist: Schülerinnen und Schüler, die Forschung, die Verfasser.",
      },
      "front-page-address": {
        message: "Das ist die Startseite einer Website.",
        help: "Geben Sie die Adresse des Werks selbst an, oder lassen Sie das Feld leer.",
      },
      "headline-title": {
        message: "In diesem englischen Titel sind die meisten Wörter großgeschrieben.",
        help: "Schreiben Sie ihn wie einen Satz: Nur Namen und das erste Wort beginnen groß.",
      },
      "hidden-character": {
        message: "Hier steht ein unsichtbares Zeichen, oder ein Buchstabe ist verloren gegangen.",
        help: "Es kam vermutlich beim Einfügen hinein. Löschen Sie es, oder tippen Sie die Wörter neu.",
      },
      "html-entity": {
        message: "Hier steht ein Zeichen als HTML-Code.",
        help: "Schreiben Sie das Zeichen selbst.",
      },
      "joined-assertions": {
        message: "Hier sind zwei Behauptungen verbunden.",
        help: "Schreiben Sie zwei Aussagen. Wenn die eine ein Grund für die andere ist, lassen Sie sie diese stützen.",
      },
      ligature: {
        message: "Hier stehen verbundene Buchstaben als ein Zeichen, das die Suche nicht findet.",
        help: "Tippen Sie die Buchstaben einzeln.",
      },
      "link-in-sentence": {
        message: "Der Satz enthält eine Internetadresse.",
        help: "Fügen Sie die Seite als Quelle hinzu, oder verlinken Sie sie in der Erläuterung.",
      },
      "loaded-word": {
        message: "Dieses Wort ergreift Partei.",
        help: "Streichen Sie es, oder nehmen Sie ein neutrales.",
      },
      "long-claim": {
        message: "Der Satz ist länger als 160 Zeichen.",
        help: "Kürzen Sie ihn, verschieben Sie einen Teil in die Erläuterung, oder schreiben Sie mehrere Aussagen.",
      },
      "long-state": {
        message: "Der Stand der Frage hat mehr als 200 Wörter.",
        help: "Behalten Sie, was man braucht, um zu sehen, worin sich die Seiten uneinig sind.",
      },
      "missing-full-stop": {
        message: "Die Aussage endet nicht mit einem Punkt.",
        help: "Beenden Sie den Satz mit einem einzigen Punkt.",
      },
      "missing-locator": {
        message: "Die Fundstelle in der Quelle fehlt.",
        help: "Nennen Sie Seite, Abschnitt oder Zeit: S. 17, §3.1, 12:40. Haben Sie die Stelle nicht gefunden, schreiben Sie „not seen“.",
      },
      "near-duplicate": {
        message: "Eine andere Aussage lautet fast gleich.",
        help: "Wenn beide dasselbe sagen, bleibt nur eine. Wenn nicht, machen Sie den Unterschied deutlich.",
      },
      "own-objection": {
        message: "Dieselbe Person vertritt auch die Aussage, gegen die diese sich richtet.",
        help: "Räumt sie eine der beiden nur ein, wählen Sie „räumt ein“. Hat sie ihre Meinung geändert, geben Sie die Daten an.",
      },
      "position-without-reason": {
        message: "Noch keine Aussage stützt diese Position.",
        help: "Sobald sie auf der Karte ist, fügen Sie auf ihrer Seite mit „Stützen“ einen Grund hinzu.",
      },
      "too-large": {
        message: "Dieser Text ist zu lang oder zu tief verschachtelt.",
        help: "Kürzen Sie ihn, und verwenden Sie weniger Ebenen.",
      },
      "question-in-claim": {
        message: "Mit dem Fragezeichen ist dies eine Frage; eine Aussage behauptet etwas.",
        help: "Schreiben Sie die Antwort, die die Frage nahelegt.",
      },
      "raw-html": { message: "Hier steht HTML.", help: "Schreiben Sie Markdown: **fett**, *kursiv*, [Text](Adresse)." },
      "recorded-twice": {
        message: "Dieses Werk oder diese Person gibt es schon auf der Karte.",
        help: "Wählen Sie den vorhandenen Eintrag.",
      },
      "retired-target": {
        message: "Diese Aussage wurde von der Karte genommen.",
        help: "Wählen Sie die Aussage, die sie ersetzt.",
      },
      "several-sentences": {
        message: "Hier beginnt ein zweiter Satz.",
        help: "Schreiben Sie für jeden Satz eine Aussage, oder verschieben Sie den zweiten in die Erläuterung.",
      },
      "shared-position": {
        message: "Diese Position beantwortet zwei Fragen, von denen eine nur eine Antwort zulässt.",
        help: "Schreiben Sie für jede Frage eine eigene Aussage.",
      },
      "smart-quotes": {
        message: "Der ganze Text steht in Anführungszeichen, die angezeigt würden.",
        help: "Löschen Sie sie.",
      },
      "support-cycle": {
        message: "So würde sich die Aussage auf einem Umweg selbst stützen.",
        help: "Wählen Sie eine andere Aussage, auf die sie antwortet.",
      },
      "text-too-long": { message: "Dieser Text ist zu lang.", help: "Kürzen Sie ihn." },
      "unchecked-source": {
        message: "Es steht nicht da, womit diese Angaben abgeglichen wurden.",
        help: "Vergleichen Sie sie mit dem Werk selbst oder einem Katalog, und geben Sie an, mit welchem.",
      },
      "unused-file": {
        message: "Dies wird noch nicht genannt.",
        help: "Wählen Sie es in einem Feld für Personen oder Quellen, oder entfernen Sie es hier.",
      },
      "undercut-without-step": {
        message: "Von dieser Aussage führt kein Schluss zu der anderen.",
        help: "Wählen Sie eine andere Aussage oder eine andere Beziehung.",
      },
      "unknown-id": {
        message: "Diese Kennung gibt es auf der Karte nicht.",
        help: "Eine Kennung ist der letzte Teil der Adresse ihrer Seite. Eine neue Quelle lässt sich hier erst zitieren, wenn sie auf der Karte ist.",
      },
      "unsafe-url": {
        message: "Das ist keine Internetadresse, die verlinkt werden kann.",
        help: "Schreiben Sie eine Adresse, die mit https:// beginnt.",
      },
      "unsupported-markdown": {
        message: "Das zeigt die Karte nicht.",
        help: "Möglich sind Absätze, Listen, Überschriften, Betonung, Links und Code. Ein Bild können Sie verlinken.",
      },
      "missing-dash": { message: "Hier steht ein anderer Strich als ein Bindestrich.", help: "Schreiben Sie -." },
      "wrong-relation": {
        message: "Diese Beziehung passt nicht zu dem, worauf geantwortet wird, oder ist zweimal angegeben.",
        help: "Auf eine Frage antwortet eine Position; auf einen Einwand eine Erwiderung.",
      },
    },

    fix: {
      add: "„{characters}“ hinzufügen",
      remove: "Löschen",
      write: "„{words}“ schreiben",
      replace: "„{words}“ statt „{now}“ schreiben",
      relation: "„{relation}“ wählen",
    },
  },

  search: {
    filter: "{filters, plural, =0 {Filtern} other {Filtern ({filters})}}",
    searching: "Suche läuft …",
    failed: "Die Suche konnte nicht geladen werden",
    checkConnection: "Besteht keine Verbindung zum Internet?",
    nothing: "Nichts gefunden",
    found: "{count} gefunden",
    at: "{place} von {count}",
    more: "Mehr von {count} zeigen",
    onlyFilters: "Nichts mit diesen Wörtern entspricht den Filtern.",
    noFilters: "Filter entfernen ({count})",
    someWords: "Nichts enthält alle diese Wörter. Diese enthalten einige davon.",
    hint: "Sie können nach Wörtern, Namen, Quellen und Kennungen von Aussagen suchen.",
    replaced: "Keine Aussage enthält „{typed}“. Diese enthalten {words, list, or}.",
    replacedBySimilar: "Keine Aussage enthält „{typed}“. Diese enthalten {words} und ähnliche Wörter.",
    stances: "{stance, select, asserts {vertreten} concedes {eingeräumt} rejects {abgelehnt}} {count}",
    heldBy: "Haltungen: {name}",
  },

  send: {
    together: "Zusammen auf GitHub vorschlagen",
    pullRequest: "Pull Request auf GitHub öffnen",
    issue: "Als GitHub-Issue senden",
    mail: "Per E-Mail senden",
    copy: "Kopieren",
    download: "Herunterladen",
    wrong:
      "{count, plural, one {Eine Angabe fehlt oder ist falsch. Sie ist im Formular gekennzeichnet.} other {{count} Angaben fehlen oder sind falsch. Sie sind im Formular gekennzeichnet.}}",
    advice:
      "{count, plural, one {Bei der Durchsicht wird nach einer Stelle gefragt werden, die im Formular gekennzeichnet ist.} other {Bei der Durchsicht wird nach {count} Stellen gefragt werden, die im Formular gekennzeichnet sind.}}",
    openAgain: "Noch einmal öffnen",
    text: "Der Text",
    copied: "Kopiert.",
    downloaded: "Heruntergeladen als {file}. Ihr Entwurf bleibt hier, bis Sie ihn verwerfen.",
    notCopied: "Der Browser hat es nicht erlaubt. Kopieren Sie den Text von hier:",
    file: {
      opens: `GitHub öffnet sich in einem neuen Tab. ${pressForFile} ${draftStays}`,
      paste: `Der Text ist zu lang für eine Adresse und wurde deshalb kopiert. Fügen Sie ihn in die Datei ein, die sich öffnet. ${pressForFile}`,
      copyFirst: `Der Text ist zu lang für eine Adresse. Kopieren Sie ihn von hier in die Datei, die sich öffnet. ${pressForFile}`,
    },
    issuePage: {
      opens:
        "GitHub öffnet sich in einem neuen Tab. Drücken Sie dann „Create“. Ein Programm macht aus {files, plural, one {der Datei} other {allen Dateien}} einen Pull Request. Ihr Entwurf bleibt hier, bis Sie ihn verwerfen.",
      paste:
        "Der Text ist zu lang für eine Adresse und wurde deshalb kopiert. Fügen Sie ihn in das Feld ein, das sich öffnet. Drücken Sie dann „Create“. Ein Programm macht aus {files, plural, one {der Datei} other {allen Dateien}} einen Pull Request.",
      copyFirst:
        "Der Text ist zu lang für eine Adresse. Kopieren Sie ihn von hier in das Feld, das sich öffnet. Drücken Sie dann „Create“. Ein Programm macht aus {files, plural, one {der Datei} other {allen Dateien}} einen Pull Request.",
    },
    message: {
      subject: "Neue Aussage: {claim}",
      paste: `Der Text ist kopiert. Fügen Sie ihn in die Nachricht ein, die sich öffnet. ${draftStays}`,
      copyFirst: `Kopieren Sie den Text von hier in die Nachricht, die sich öffnet. ${draftStays}`,
    },
  },

  since: {
    since: "Was sich seit {day} geändert hat.",
    nothing: "Seit {day} hat sich nichts geändert.",
    all: "Alle Änderungen zeigen",
  },

  view: {
    choices: "Ihr Urteil",
    accept: "Annehmen",
    reject: "Ablehnen",
    leaveOpen: "Offen lassen",
    withKey: "{name} ({key})",
    failed: "Ihre Sicht konnte nicht geladen werden. Besteht keine Verbindung zum Internet?",
    notKept: "Dieser Browser kann Ihre Sicht nicht behalten: Sie geht verloren, wenn Sie diese Seite verlassen.",
    mark: {
      accept: "Angenommen",
      reject: "Abgelehnt",
      in: "Hat Bestand",
      out: "Ist beantwortet",
      undecided: "Ist offen",
    },
  },

  why: {
    sharer: {
      accepts: "wer diese Sicht geteilt hat, nimmt {claim, select, none {sie} other {{claim}}} an",
      rejects: "wer diese Sicht geteilt hat, lehnt {claim, select, none {sie} other {{claim}}} ab",
      judgement: "einem Urteil",
    },
    andMore: "{reason}, außerdem von {count, plural, one {einer weiteren} other {{count} weiteren}}",
    formerId: "Sie hatte die Kennung {id}, als sie beurteilt wurde.",
    hasChanged: "Sie hat sich geändert, seit sie beurteilt wurde.",
    isGone: "Sie ist nicht mehr auf der Karte; also folgt nichts daraus.",
  },
};
