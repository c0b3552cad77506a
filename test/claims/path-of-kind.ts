/** Where a file of each kind may be. */
export const pathOfKind: Readonly<Record<string, string>> = {
  map: "claims/map.yaml",
  debate: "claims/tea/debate.yaml",
  question: "claims/tea/x.yaml",
  claim: "claims/tea/x.yaml",
  source: "claims/sources/x.yaml",
  person: "claims/people/x.yaml",
};
