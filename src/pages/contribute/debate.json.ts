import { settings } from "virtual:disputed-territory/settings";
import { currentClaims } from "../../site/compilation.ts";
import { site } from "../../site/current-site.ts";
import { knownDebate } from "../../site/data/known-debate.ts";

/** The data of the map that the form for a new claim needs. */
export function GET(): Response {
  const { path } = site.debate.map;
  const mapText = currentClaims(settings).files.find((file) => file.path === path)?.text ?? "";
  return Response.json(knownDebate(site, mapText));
}
