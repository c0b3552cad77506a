import { join } from "node:path";
import { readClaims } from "../../../src/files/read-claims.ts";
import { formContext, isKnownDebate, type FormContext } from "../../../src/contribute/propose/index.ts";
import { knownDebate } from "../../../src/site/data/data-files.ts";
import { smallSite } from "../../site/fixture-site.ts";

const folder = join(import.meta.dirname, "../../fixtures/debates/small/claims");

/** The files of the small debate about tea, and what the form knows of them. */
export function smallContext(): {
  readonly context: FormContext;
  readonly files: ReturnType<typeof readClaims>["files"];
} {
  const { files } = readClaims(folder);
  const mapText = files.find(({ path }) => path === "claims/map.yaml")?.text ?? "";
  const known: unknown = JSON.parse(JSON.stringify(knownDebate(smallSite(), mapText)));
  if (!isKnownDebate(known)) throw new Error("The site wrote a file that the form can't read.");
  return { context: formContext(known), files };
}
