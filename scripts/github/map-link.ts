import { fileKind } from "../../src/claims/index.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { changeOf, mostFiles } from "../../src/contribute/propose/bundle.ts";
import { packProposal } from "../../src/contribute/propose/proposal-link.ts";
import { stepsBetween, valuesIn, writeSteps } from "../../src/contribute/propose/steps.ts";
import { webUrl } from "../../src/site/addresses/source-url.ts";
import type { Comparison } from "../impact/compare-with.ts";

/**
 * The link that shows a change on the published map, made of the texts of files. "" if it shows nothing there, is too long, or no address is
 * known: that of the map as it was, else that of GitHub Pages for the repository `owner/name`.
 */
export async function mapLink(
  { before, after }: Pick<Comparison, "before" | "after">,
  repository = "",
): Promise<string> {
  const [owner = "", name = ""] = repository.split("/");
  const pages = owner === "" ? "" : `https://${owner.toLowerCase()}.github.io/${name}/`;
  const home = webUrl(before.debate.map.url) ?? webUrl(pages);
  const was = new Map(before.files.map(({ path, text }) => [path, text]));
  const parts = after.files.flatMap((file) => partOf(file, was.get(file.path)) ?? []);
  if (home === null || parts.length === 0 || parts.length > mostFiles) return "";
  const packed = await packProposal(parts);
  return packed === null ? "" : `${home.replace(/\/?$/, "/")}proposal/#${packed}`;
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
