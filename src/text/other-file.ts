/** What repositories have at their top: licences, citations and notes to readers. */
const ofRepositories =
  /^(?:README|LICEN[CS]E|COPYING|NOTICE|CITATION|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|AUTHORS)(?:\.(?:md|txt|cff|bib))?$/i;

/** Whether a file directly in the claims folder, by its name, does not belong to the map: a file of the repository, or a copy of the ledger. */
export function isOtherFile(name: string): boolean {
  return name === "versions.json" || ofRepositories.test(name);
}
