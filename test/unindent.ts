/** Removes the first line break of a template and the indentation that it has in our code. */
export function unindent(template: TemplateStringsArray): string {
  const lines = (template[0] ?? "").replace(/^\n/, "").replace(/\n *$/, "\n").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join("\n");
}
