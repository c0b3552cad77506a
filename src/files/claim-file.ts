/** Whether `readClaims` would read a file as one of the claims, by its path in the claims folder. */
export function isClaimFile(path: string): boolean {
  return path.endsWith(".yaml") && !path.split("/").some((part) => part.startsWith("."));
}
