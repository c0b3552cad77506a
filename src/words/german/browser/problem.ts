// What is missing or wrong in a draft.

import { quoted } from "../counted.ts";

/** Required values that are empty. */
export const missing = {
  target: "Wählen Sie, worauf die Aussage antwortet.",
  relation: "Wählen Sie eine Beziehung.",
  conclusion: "Wählen Sie den Schluss, den sie bestreitet.",
  claim: "Schreiben Sie einen Satz.",
  person: "Wählen Sie eine Person, oder fügen Sie eine neue hinzu.",
  holderSource: "Wählen Sie eine Quelle.",
  source: "Wählen Sie eine Quelle, oder fügen Sie eine neue hinzu.",
  name: "Schreiben Sie den Namen.",
  type: "Wählen Sie, was es ist.",
  title: "Schreiben Sie den Titel.",
} as const;

const chosen = "Eine Kennung ist der letzte Teil der Adresse ihrer Seite.";

/** What the form says of a finding, by its rule; where this is silent, what the rule itself says, which is in English. */
export const findings: Readonly<Record<string, { readonly message?: string; readonly help?: string }>> = {
  "bad-file-name": {
    message:
      "Ein Dateiname besteht aus Wörtern in Kleinbuchstaben, mit Bindestrichen verbunden, und hat höchstens 64 Zeichen.",
    help: "Ändern Sie ihn, oder lassen Sie das Feld leer.",
  },
  "basis-without-source": { help: "Fügen Sie eine Quelle hinzu, oder wählen Sie „Argument“." },
  "deep-claim": { help: "Antworten Sie auf eine Aussage, die näher bei der Frage steht." },
  "hidden-character": {
    help: "Es kam vermutlich beim Einfügen hinein. Löschen Sie es, oder tippen Sie die Wörter neu.",
  },
  "link-in-sentence": {
    help: "Fügen Sie die Seite als Quelle hinzu, oder verlinken Sie sie in der Erläuterung.",
  },
  "missing-locator": { message: "Die Fundstelle in der Quelle fehlt." },
  "position-without-reason": {
    message: "Noch keine Aussage stützt diese Position.",
    help: "Sobald sie auf der Karte ist, fügen Sie auf ihrer Seite mit „Stützen“ einen Grund hinzu.",
  },
  "question-in-claim": { help: "Schreiben Sie die Antwort, die die Frage nahelegt." },
  "unchecked-source": {
    message: "Es steht nicht da, womit diese Angaben abgeglichen wurden.",
    help: "Vergleichen Sie sie mit dem Werk selbst oder einem Katalog, und geben Sie an, mit welchem.",
  },
  "uncited-person": {
    message: "Diese Person wird noch nicht genannt.",
    help: "Wählen Sie sie dort, wo jemand Stellung nimmt, oder entfernen Sie sie hier.",
  },
  "uncited-source": {
    message: "Diese Quelle wird noch nicht genannt.",
    help: "Wählen Sie sie in einem Feld für Quellen, oder entfernen Sie sie hier.",
  },
  "unknown-claim": { help: chosen },
  "unknown-source": { help: `${chosen} Eine neue Quelle lässt sich hier erst zitieren, wenn sie auf der Karte ist.` },
};

/** The name of a button that changes the draft. */
export const fix = {
  add: (characters: string): string => `${quoted(characters)} hinzufügen`,
  remove: "Löschen",
  write: (words: string): string => `${quoted(words)} schreiben`,
  replace: (words: string, now: string): string => `${quoted(words)} statt ${quoted(now)} schreiben`,
  relation: (relation: string): string => `${quoted(relation)} wählen`,
} as const;
