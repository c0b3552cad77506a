/** Files directly in a claims folder that are not claims: the contributors' page, and a copy of the ledger. */
export const besideClaims: ReadonlySet<string> = new Set(["README.md", "versions.json"]);

/** Whether `readClaims` reads a file, by its path in the claims folder. */
export function isClaimFile(path: string): boolean {
  return path.endsWith(".yaml") && !path.split("/").some((part) => part.startsWith("."));
}
