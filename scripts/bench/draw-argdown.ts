/** Draws an Argdown file as one SVG, as Argdown itself does. Its parameters are the file and that of the drawing. */
import { readFileSync, writeFileSync } from "node:fs";
import { argdown, SyncDotToSvgExportPlugin } from "@argdown/core";
import { Graphviz } from "@hpcc-js/wasm-graphviz";

const [file = "", drawing = ""] = process.argv.slice(2);
const steps = ["parse-input", "build-model", "build-map", "transform-closed-groups", "colorize", "export-dot"];
argdown.addPlugin(new SyncDotToSvgExportPlugin(await Graphviz.load()), "export-svg");
const { svg = "" } = argdown.run({ input: readFileSync(file, "utf8"), process: [...steps, "export-svg"] });
if (svg === "") throw new Error(`Argdown draws nothing of ${file}.`);
writeFileSync(drawing, svg);
