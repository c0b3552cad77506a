/** Runs in a page: the lines of a map that end so far outside of their card, which debates lack. A space at the end of a line is not seen. */
export function linesBeyondCards(slack: number): readonly string[] {
  const lines = [...document.querySelectorAll(".item:not(.leaving, .debate) > a :is(text:not(:has(tspan)), tspan)")];
  const outside = lines.filter((line) => {
    const { right = Infinity } = line.closest("a")?.querySelector("rect")?.getBoundingClientRect() ?? {};
    const range = document.createRange();
    range.selectNodeContents(line);
    if (line.firstChild) range.setEnd(line.firstChild, line.textContent.trimEnd().length);
    return range.getBoundingClientRect().right > right + slack;
  });
  return outside.map(({ textContent }) => textContent);
}
