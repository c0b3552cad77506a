/** What is read as something else where it stands at the top of a claims folder: its page for contributors, and a copy of the ledger. */
export const besideClaims: ReadonlySet<string> = new Set(["README.md", "versions.json"]);

/** Whether `readClaims` would read a file as one of the claims, by its path in the claims folder. */
export function isClaimFile(path: string): boolean {
  return path.endsWith(".yaml") && !path.split("/").some((part) => part.startsWith("."));
}
