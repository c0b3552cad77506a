// The buttons by which a reader judges a claim, and the marks of claims.

export const choices = "Ihr Urteil";
export const accept = "Annehmen";
export const reject = "Ablehnen";
export const leaveOpen = "Offen lassen";
export const withKey = (name: string, key: string): string => `${name} (${key})`;
export const failed = "Ihre Sicht konnte nicht geladen werden. Besteht keine Verbindung zum Internet?";
export const notKept =
  "Dieser Browser kann Ihre Sicht nicht behalten: Sie geht verloren, wenn Sie diese Seite verlassen.";
/** What a claim's line or card says of it. */
export const mark = {
  accept: "Angenommen",
  reject: "Abgelehnt",
  in: "Hat Bestand",
  out: "Ist beantwortet",
  undecided: "Ist offen",
} as const;
