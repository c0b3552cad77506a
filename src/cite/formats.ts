import { biblatex, bibtex } from "./bibtex.ts";
import type { Citable } from "./citable.ts";
import { cslJson } from "./csl-json.ts";
import { html, markdown } from "./references.ts";
import { ris } from "./ris.ts";
import { apa } from "./styles/apa.ts";
import { chicago, chicagoRemark } from "./styles/chicago.ts";
import { mla } from "./styles/mla.ts";
import type { Styled } from "./styles/styled.ts";
import { wikipedia } from "./wikipedia.ts";

/** A citation style: formats a work as a reference. */
export interface Style {
  readonly name: string;
  readonly set: (work: Citable) => Styled;
  /** A sentence about how these works are cited, if the reference alone doesn't show it; "" for none. */
  readonly remark: (works: readonly Citable[]) => string;
}

/** A file format: writes works, in the order given, as one text. */
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
