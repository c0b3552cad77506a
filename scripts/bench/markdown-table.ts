/** The rows of a table: a title, and the function that writes a measurement as a cell. */
export type Rows<Measured> = readonly (readonly [title: string, value: (measured: Measured) => string])[];

/** A Markdown table with one column per debate, headed by its size in claims. */
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

/** A Markdown table with one column per measurement. */
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
