import { biblatex } from "./biblatex.ts";
import { bibtex } from "./bibtex.ts";
import type { Citable } from "./citable.ts";
import { cslJson } from "./csl-json.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { ris } from "./ris.ts";
import { apa } from "./styles/apa.ts";
import { chicago, chicagoRemark } from "./styles/chicago.ts";
import { mla } from "./styles/mla.ts";
import type { Styled } from "./styles/styled.ts";
import { wikipedia } from "./wikipedia.ts";

/** A style of scholars: sets one work as a line of text. */
export interface Style {
  readonly name: string;
  readonly set: (work: Citable) => Styled;
  /** What the guide says of how such works are cited and a list of references can't show, in a sentence; "" where there is nothing. */
  readonly remark: (works: readonly Citable[]) => string;
}

/** A format for programs: writes works, in the order given, as one text. */
export interface Format {
  readonly name: string;
  readonly write: (works: readonly Citable[]) => string;
}

export const styles: readonly Style[] = [
  { name: "APA", set: apa, remark: () => "" },
  { name: "Chicago", set: chicago, remark: chicagoRemark },
  { name: "MLA", set: mla, remark: () => "" },
];

export const formats: readonly Format[] = [
  { name: "BibTeX", write: bibtex },
  { name: "BibLaTeX", write: biblatex },
  { name: "RIS", write: ris },
  { name: "CSL-JSON", write: cslJson },
  { name: "Wikipedia", write: (works) => works.map(wikipedia).join("") },
  { name: "Markdown", write: (works) => works.map(markdown).join("\n") },
  { name: "HTML", write: (works) => works.map(html).join("") },
];
