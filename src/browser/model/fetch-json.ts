/** Fetches and parses one of our own JSON files; rejects where it isn't there. */
export async function fetchJson(folder: string, path: string): Promise<unknown> {
  // The head says which of the other files belong together, so it must be today's; those never change.
  const response = await fetch(folder + path, { cache: path === "head.json" ? "no-cache" : "default" });
  if (!response.ok) throw new Error(`${folder}${path}: ${response.status}`);
  return response.json();
}
