/**
 * Text for a BibTeX or BibLaTeX field. UTF-8 stays as it is; only what TeX would read as a command is escaped, because
 * readers undo exactly these: & % $ # _ { } ~ ^ \.
 */
const escapes: Readonly<Record<string, string>> = {
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\\": "\\textbackslash{}",
};

/** Escapes text so that TeX shows it as it is written. */
export function latexText(text: string): string {
  return text.replace(/[&%$#_{}~^\\]/g, (character) => escapes[character] ?? character);
}

/**
 * As `latexText`, with every word that a style could make lower-case braced: any capital but the title's own first letter. Readers and
 * styles that turn titles to sentence case (pandoc, biblatex-apa) then keep names, acronyms and the work's own capitals as they are.
 */
export function latexTitle(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word, index) =>
      (index === 0 ? /(?!^)\p{Lu}|^\p{Lu}$/u : /\p{Lu}/u).test(word) ? `{${latexText(word)}}` : latexText(word),
    )
    .join("");
}
