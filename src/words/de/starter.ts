// What `new debate` writes beside the claims, and the example that it begins with.
import type { Words } from "../words.ts";

export const starter: Words["starter"] = {
  readme: {
    about: (program, folder) =>
      `Die Karte einer Debatte, erstellt mit ${program}. Jede Datei in ${folder} ist eine Frage, eine Aussage, eine Quelle oder eine Person.`,
    start: "erstellt die Karte und zeigt sie unter http://localhost:4321",
    test: "prüft die Dateien der Aussagen",
    new: "fragt nach einer Aussage, Frage, Quelle oder Person und schreibt die Datei.",
    fix: "behebt, was ein Programm beheben kann.",
    dev: "zeigt jede Änderung beim Schreiben.",
    publish:
      "Zum Veröffentlichen auf GitHub kommt dieser Ordner in ein Repository, in dem unter Settings → Pages *GitHub Actions* gewählt ist. Dann wird jeder Push nach `main` geprüft, und die Website wird erzeugt und veröffentlicht. Ein Pull Request bekommt eine Durchsicht und eine Vorschau. Aus einem Issue, das mit dem Formular entstanden ist, wird ein Pull Request.",
  },
  example: {
    title: "Eine Karte zum Tee",
    question: "Soll die Milch vor dem Tee in die Tasse oder danach?",
    position: "Die Milch soll nach dem Tee in die Tasse.",
    reason: "Wer die Milch zuletzt eingießt, sieht, wie viel der Tee davon braucht.",
    at: "zehnte Regel",
  },
};
