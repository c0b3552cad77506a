/** Loads and parses a JSON file of this site. Rejects if that fails. */
export async function fetchJson(folder: string, path: string): Promise<unknown> {
  // head.json names the other files of the present build, which never change: only it must be fresh.
  const response = await fetch(folder + path, { cache: path === "head.json" ? "no-cache" : "default" });
  if (!response.ok) throw new Error(`${folder}${path}: ${response.status}`);
  return response.json();
}
