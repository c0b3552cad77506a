// The panel of the claim in focus.

export const holders = { asserts: "Vertreten von", concedes: "Eingeräumt von", rejects: "Abgelehnt von" } as const;
export const sources = (count: number): string => (count === 1 ? "Quelle" : "Quellen");
export const basis = "Stützt sich auf";
/** After "Stützt sich auf". */
export const bases: Readonly<Record<string, string>> = {
  argument: "ein Argument",
  evidence: "Belege",
  testimony: "Zeugnisse",
  analogy: "eine Analogie",
  definition: "eine Definition",
};
export const page = "Seite der Aussage: alle Quellen, Verlauf, Zitierweise";
