/** Works in citation styles (APA, Chicago, MLA) and in the file formats of reference managers. */
export { biblatex, bibtex } from "./bibtex.ts";
export { citable, makersWithoutAuthor, type Citable } from "./citable.ts";
export { cslItems, cslJson } from "./csl-json.ts";
export { formats, styles } from "./formats.ts";
export { address } from "./styles/parts.ts";
export { styledText, type Styled } from "./styles/styled.ts";
export { ris } from "./ris.ts";
