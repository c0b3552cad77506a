// The buttons by which a reader judges a claim, and the marks of claims.

export const choices = "Your judgement";
export const accept = "Accept";
export const reject = "Reject";
export const leaveOpen = "Leave open";
export const withKey = (name: string, key: string): string => `${name} (${key})`;
export const failed = "Your view could not be loaded. Are you offline?";
export const notKept = "This browser can’t keep your view: you lose it when you leave this page.";
/** What a claim's line or card says of it. */
export const mark = {
  accept: "Accepted",
  reject: "Rejected",
  in: "Stands",
  out: "Is answered",
  undecided: "Is open",
} as const;
