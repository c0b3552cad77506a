// What is missing or wrong in a draft.

import { quoted } from "../counted.ts";

/** Before a problem that does not keep a claim from being sent. */
export const advice = "Rat:";
/** A message of a rule, with quotation marks around what it has as code. */
export const inQuotes = (message: string): string => message.replaceAll(/`([^`]*)`/g, "„$1“");

/** Required values that are empty. */
export const missing = {
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
} as const;

/** What the form says of a finding, by its rule; where this is silent, what the rule itself says, which is in English. */
export const findings: Readonly<Record<string, { readonly message?: string; readonly help?: string }>> = {
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
};

/** The name of a button that changes the draft. */
export const fix = {
  add: (characters: string): string => `${quoted(characters)} hinzufügen`,
  remove: "Löschen",
  write: (words: string): string => `${quoted(words)} schreiben`,
  replace: (words: string, now: string): string => `${quoted(words)} statt ${quoted(now)} schreiben`,
  relation: (relation: string): string => `${quoted(relation)} wählen`,
} as const;
