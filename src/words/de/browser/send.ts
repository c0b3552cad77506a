// The ways to send what the form wrote.

import { number } from "../counted.ts";

const draftStays = "Ihr Entwurf bleibt hier, bis Sie ihn verwerfen.";

const pressForFile =
  "Drücken Sie dann der Reihe nach: „Fork this repository“, falls GitHub danach fragt, „Commit changes“, „Propose changes“, „Create pull request“.";

const pressForIssue = (files: number): string =>
  `Drücken Sie dann „Create“. Ein Programm macht aus ${files === 1 ? "der Datei" : "allen Dateien"} einen Pull Request.`;

export const together = "Zusammen auf GitHub vorschlagen";
export const pullRequest = "Pull Request auf GitHub öffnen";
export const issue = "Als GitHub-Issue senden";
export const mail = "Per E-Mail senden";
export const copy = "Kopieren";
export const download = "Herunterladen";
export const wrong = (count: number): string =>
  count === 1
    ? "Eine Angabe fehlt oder ist falsch. Sie ist im Formular gekennzeichnet."
    : `${number(count)} Angaben fehlen oder sind falsch. Sie sind im Formular gekennzeichnet.`;
export const advice = (count: number): string =>
  count === 1
    ? "Bei der Durchsicht wird nach einer Stelle gefragt werden, die im Formular gekennzeichnet ist."
    : `Bei der Durchsicht wird nach ${number(count)} Stellen gefragt werden, die im Formular gekennzeichnet sind.`;
export const openAgain = "Noch einmal öffnen";
export const text = "Der Text";
export const copied = "Kopiert.";
export const downloaded = (file: string): string => `Heruntergeladen als ${file}. ${draftStays}`;
export const notCopied = "Der Browser hat es nicht erlaubt. Kopieren Sie den Text von hier:";
export const file = {
  opens: `GitHub öffnet sich in einem neuen Tab. ${pressForFile} ${draftStays}`,
  paste: `Der Text ist zu lang für eine Adresse und wurde deshalb kopiert. Fügen Sie ihn in die Datei ein, die sich öffnet. ${pressForFile}`,
  copyFirst: `Der Text ist zu lang für eine Adresse. Kopieren Sie ihn von hier in die Datei, die sich öffnet. ${pressForFile}`,
} as const;
export const issuePage = {
  opens: (files: number): string => `GitHub öffnet sich in einem neuen Tab. ${pressForIssue(files)} ${draftStays}`,
  paste: (files: number): string =>
    `Der Text ist zu lang für eine Adresse und wurde deshalb kopiert. Fügen Sie ihn in das Feld ein, das sich öffnet. ${pressForIssue(files)}`,
  copyFirst: (files: number): string =>
    `Der Text ist zu lang für eine Adresse. Kopieren Sie ihn von hier in das Feld, das sich öffnet. ${pressForIssue(files)}`,
} as const;
/** A message to the contact of the map. */
export const message = {
  subject: (claim: string): string => `Neue Aussage: ${claim}`,
  paste: `Der Text ist kopiert. Fügen Sie ihn in die Nachricht ein, die sich öffnet. ${draftStays}`,
  copyFirst: `Kopieren Sie den Text von hier in die Nachricht, die sich öffnet. ${draftStays}`,
} as const;
