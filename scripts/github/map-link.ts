import type { Comparison } from "../../src/compare-with.ts";
import { fileKind } from "../../src/claims/index.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { changeOf, mostFiles } from "../../src/contribute/propose/bundle.ts";
import { packProposal } from "../../src/contribute/propose/proposal-link.ts";
import { stepsBetween, valuesIn, writeSteps } from "../../src/contribute/propose/steps.ts";
import { publishedHome, type Settings } from "../../src/site/settings.ts";

/**
 * The link that shows a change on the published map, made of the texts of files. "" if it shows nothing there, is too long, or no address is
 * known: that of the map as it was, else that of the settings.
 */
export async function mapLink(
  { before, after }: Pick<Comparison, "before" | "after">,
  settings: Settings,
): Promise<string> {
  const home = publishedHome(settings, before.debate.map.url);
  const was = new Map(before.files.map(({ path, text }) => [path, text]));
  const parts = after.files.flatMap((file) => partOf(file, was.get(file.path)) ?? []);
  if (home === null || parts.length === 0 || parts.length > mostFiles) return "";
  const packed = await packProposal(parts);
  return packed === null ? "" : `${home}proposal/#${packed}`;
}

/** What a proposal has in the place of a file: all of it if it is new, else what differs; null if nothing does. */
function partOf({ path, text }: SourceFile, before: string | undefined): SourceFile | null {
  const { kind } = fileKind(path);
  if (kind !== "statement" && kind !== "source" && kind !== "person") return null;
  if (before === undefined) return { path, text };
  const values = valuesIn(before);
  const steps = stepsBetween(values, values, valuesIn(text));
  return Object.keys(steps).length === 0 ? null : { path: changeOf(path), text: writeSteps(steps) };
}
