/** One element of a drawing. Text is escaped by whatever writes it. */
export interface Shape {
  readonly tag: "a" | "circle" | "defs" | "g" | "path" | "pattern" | "rect" | "svg" | "text" | "tspan";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

export function shape(
  tag: Shape["tag"],
  attributes: Shape["attributes"],
  content: string | readonly Shape[] = [],
): Shape {
  return typeof content === "string" ? { tag, attributes, text: content } : { tag, attributes, children: content };
}

/** A length as it is written in a drawing: one decimal is finer than any screen shows. */
export function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}
