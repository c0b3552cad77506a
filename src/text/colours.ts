/**
 * The colours of the site: [on the light page, on the dark page]. Style sheets have each as a custom property of its name;
 * drawings outside of the site and the checker read this table. A shade is mixed from two of them where it is needed.
 *
 * Role colours can be told apart with the common colour-vision deficiencies: blue for reasons, orange-red for objections, a
 * greyish green for rebuttals. Each has a contrast of at least 4.5:1 on the paper. Colour is never the only sign of a role.
 */
export const colours = {
  paper: ["#fcfbf8", "#141518"],
  // What links stand on: of the page's two backgrounds the one with less contrast.
  "paper-raised": ["#f4f2ec", "#1d1f23"],
  "paper-sunken": ["#ebe8df", "#292b30"],
  ink: ["#1a1a1e", "#ebe8e1"],
  "ink-soft": ["#56545a", "#a9a6a0"],
  rule: ["#dcd8cd", "#33353a"],
  "rule-strong": ["#a8a398", "#6a6c72"],
  // A map's own theme replaces it.
  accent: ["#1a4f8f", "#9ac4f8"],
  mark: ["#ffe9a8", "#5c4a10"],
  "role-question": ["#1a1a1e", "#ebe8e1"],
  "role-position": ["#4a3470", "#c7b8ec"],
  "role-reason": ["#1c5fb0", "#86b8f5"],
  "role-objection": ["#b83a08", "#f7a072"],
  "role-rebuttal": ["#0d6e64", "#6fcdbd"],
  unanswered: ["#855600", "#edbd5c"],
  "unanswered-background": ["#fdf0cf", "#352a10"],
  "map-background": ["#f1eee7", "#101114"],
  "map-paper": ["#ffffff", "#1b1d21"],
  "map-hit": ["#a36400", "#edbd5c"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** How much of a role's colour is in the background of its tiles, badges and cards, 0 to 1. */
export const tint = 0.12;
/** The same by night, where as little of it would look alike. */
export const nightTint = 0.22;

const roles = ["question", "position", "reason", "objection", "rebuttal"];

/** The custom properties of the colours as a style sheet, and of each role with its background for tiles, badges and cards. */
export function colourSheet(): string {
  const values = Object.entries(colours).map(([name, [light, dark]]) => `--${name}: light-dark(${light}, ${dark});`);
  const backgrounds = roles.map((role) => {
    const mix = (share: string): string => `color-mix(in lab, var(--role-${role}) ${share}, var(--paper))`;
    const shade = role === "question" ? mix("6%") : `light-dark(${mix("var(--tint)")}, ${mix("var(--night-tint)")})`;
    return `--role-${role}-background: ${shade};`;
  });
  return [
    `:root { ${[...values, `--tint: ${100 * tint}%; --night-tint: ${100 * nightTint}%;`, ...backgrounds].join(" ")} }`,
    ...roles.map(
      (role) => `.${role} { --role: var(--role-${role}); --role-background: var(--role-${role}-background); }`,
    ),
  ].join("\n");
}
