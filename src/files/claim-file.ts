/** Whether `readClaims` reads a file, by its path in the claims folder. */
export function isClaimFile(path: string): boolean {
  return path.endsWith(".yaml") && !path.split("/").some((part) => part.startsWith("."));
}
