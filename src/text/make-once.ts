/** How many texts are remembered for one purpose, so that a dev server that runs for weeks doesn't fill the memory. */
const most = 4_000;

/** What `make` makes of a text, made once and kept in `known`. */
export function makeOnce<Made>(known: Map<string, Made>, text: string, make: () => Made): Made {
  const made = known.get(text) ?? make();
  if (known.size >= most) known.clear();
  known.set(text, made);
  return made;
}
