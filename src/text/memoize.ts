/** How many texts are remembered for one purpose, so that a dev server that runs for weeks doesn't fill the memory. */
const most = 4_000;

/** What `make` makes of a text, made once and kept in `cache`. */
export function memoizeText<Made>(cache: Map<string, Made>, text: string, make: () => Made): Made {
  const made = cache.get(text) ?? make();
  if (cache.size >= most) cache.clear();
  cache.set(text, made);
  return made;
}

/** A function that is called once for each object, such as a site; its result is kept as long as the object is in use. */
export function memoize<Whole extends object, Made>(make: (whole: Whole) => Made): (whole: Whole) => Made {
  const cache = new WeakMap<Whole, Made>();
  return (whole) => {
    const made = cache.get(whole) ?? make(whole);
    cache.set(whole, made);
    return made;
  };
}

/** A function that is called once for each object and key, as `memoize` does for each object. */
export function memoizeEach<Whole extends object, Key, Made>(
  make: (whole: Whole, key: Key) => Made,
): (whole: Whole, key: Key) => Made {
  const cacheOf = memoize<Whole, Map<Key, Made>>(() => new Map());
  return (whole, key) => {
    const cache = cacheOf(whole);
    const made = cache.get(key) ?? make(whole, key);
    cache.set(key, made);
    return made;
  };
}
