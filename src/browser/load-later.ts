/**
 * What Vite wraps around each `import()`. Its own helper also asks at once for what the piece imports, by a kilobyte of code that
 * every reader of a map would load to save one round trip at their first judgement.
 */
export function __vitePreload<Piece>(load: () => Promise<Piece>): Promise<Piece> {
  return load();
}
