/** Has a function be called once for each object, such as a site, and remembers what it made as long as the object is in use. */
export function oncePer<Whole extends object, Made>(make: (whole: Whole) => Made): (whole: Whole) => Made {
  const made = new WeakMap<Whole, Made>();
  return (whole) => {
    const known = made.get(whole) ?? make(whole);
    made.set(whole, known);
    return known;
  };
}
