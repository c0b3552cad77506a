/** Works in citation styles (APA, Chicago, MLA) and in the file formats of reference managers. */
import { biblatex, bibtex } from "./bibtex.ts";
import type { Citable, CitationFormat } from "./citable.ts";
import { cslJson } from "./csl-json.ts";
import { html, markdown } from "./references.ts";
import { ris } from "./ris.ts";
import { apa } from "./styles/apa.ts";
import { chicago, chicagoRemark } from "./styles/chicago.ts";
import { mla } from "./styles/mla.ts";
import type { Styled } from "./styles/styled.ts";
import { wikipedia } from "./wikipedia.ts";

export { citable, makersWithoutAuthor, type Citable, type CitationFormat } from "./citable.ts";
export { cslItems } from "./csl-json.ts";
export { address } from "./styles/parts.ts";
export { styledText, type Styled } from "./styles/styled.ts";
export { biblatex, bibtex, cslJson, ris };

/** A citation style: formats a work as a reference. */
export interface Style {
  readonly name: string;
  readonly set: (work: Citable) => Styled;
  /** A sentence about how these works are cited, if the reference alone doesn't show it; "" for none. */
  readonly remark: (works: readonly Citable[]) => string;
}

export const styles: readonly Style[] = [
  { name: "APA", set: apa, remark: () => "" },
  { name: "Chicago", set: chicago, remark: chicagoRemark },
  { name: "MLA", set: mla, remark: () => "" },
];

export const formats: readonly CitationFormat[] = [bibtex, biblatex, ris, cslJson, wikipedia, markdown, html];
