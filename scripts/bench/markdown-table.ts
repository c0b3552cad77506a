/** The lines of a table: what was measured, and how a measurement is written there. */
export type Rows<Measured> = readonly (readonly [title: string, value: (measured: Measured) => string])[];

/** Measurements of debates of these sizes side by side, as a table of Markdown. */
export function markdownTable<Measured>(
  sizes: readonly number[],
  measurements: readonly Measured[],
  rows: Rows<Measured>,
): string {
  return columnTable(
    sizes.map((size) => `${size.toLocaleString("en")} claims`),
    measurements,
    rows,
  );
}

/** Measurements side by side under their heads, as a table of Markdown. */
export function columnTable<Measured>(
  heads: readonly string[],
  measurements: readonly Measured[],
  rows: Rows<Measured>,
): string {
  const line = (title: string, values: readonly string[]): string => `| ${title} | ${values.join(" | ")} |`;
  return [
    line("", heads),
    `|---|${heads.map(() => "---:").join("|")}|`,
    ...rows.map(([title, value]) => line(title, measurements.map(value))),
  ].join("\n");
}
