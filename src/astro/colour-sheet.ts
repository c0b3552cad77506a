import { join } from "node:path";
import type { Plugin } from "vite";
import { packageRoot } from "../files/package-root.ts";
import { colourSheet } from "../text/colours.ts";

/** The style sheet that is made of the table of colours. There is no such file. */
const address = join(packageRoot, "src/styles/colours.css").replaceAll("\\", "/");

/** Makes a style sheet of the table of colours, for `import "virtual:disputed-territory/colours.css"`. */
export const coloursPlugin: Plugin = {
  name: "disputed-territory:colours",
  enforce: "pre",
  resolveId: (id) => (id === "virtual:disputed-territory/colours.css" || id === address ? address : undefined),
  load: (id) => (id === address ? colourSheet() : undefined),
};
