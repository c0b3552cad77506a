/** Generates the expected hashes of the bundled claims for a test. Run it after many claims have changed, never just to make that test pass. */
import { writeFile } from "node:fs/promises";
import { compile } from "../src/compile.ts";
import { readClaims } from "../src/files/read-claims.ts";
import { pinnedHashes, pinnedText } from "./pinned-hashes.ts";

const root = `${import.meta.dirname}/..`;
const { files } = readClaims(`${root}/claims`);
const { debate } = compile(files);
await writeFile(`${root}/test/golden/pinned-hashes.json`, pinnedText(pinnedHashes(debate, files)));
