import { writeFileSync } from "node:fs";
import { sayWhy } from "../src/files/write-error.ts";
import { isIn, realPlace } from "../src/files/write-files.ts";
import { citable, formats as citationFormats, type Citable } from "../src/cite/index.ts";
import {
  exportFormats,
  exportPart,
  fromDebate,
  lossJson,
  lossText,
  writeExported,
  type ExportFormat,
  type Written,
} from "../src/exchange/index.ts";
import { currentClaims, currentSite, refuseErrors } from "../src/site/compilation.ts";
import { claimFile, debateData } from "../src/site/data/claim-data.ts";
import { recordFile } from "../src/site/data/record-files.ts";
import { citableClaim } from "../src/site/refs/citable-claim.ts";
import { publicationOf } from "../src/site/views/downloads-view.ts";
import type { Settings } from "../src/site/settings.ts";
import type { Site } from "../src/site/site.ts";
import { command } from "./command.ts";
import { UsageError, unknownId } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";

const tools = exportFormats.map(({ name }) => name).join(", ");
const bibliographies = citationFormats.map(({ name }) => name.toLowerCase()).join(", ");
const names = `${bibliographies}, json, ${tools}`;

export const exportCommand = command({
  about: "Exports the debate as json or to the format of another tool, or its sources as a bibliography.",
  positionals: {
    count: 1,
    help: [["FORMAT", `json; ${tools}: the debate; ${bibliographies}: the sources`]],
    wrong: `Give one format (${names}), such as: npm run export -- bibtex`,
  },
  flags: {
    id: {
      value: "ID",
      help: `one debate or question, for ${tools}; else one claim or one source, as its page links to it; claims/ID or sources/ID if both have the same id`,
    },
    out: { value: "FILE", help: "the file to write (default: standard output)" },
    losses: { value: "FILE", help: `where to write what ${tools} can't say of the debate (default: standard error)` },
    format: { choices: ["text", "json"], help: "the form of that report" },
    ...claimsFlag,
    "without-history": { help: "exports without the earlier versions of the claims, as from a shallow clone" },
  },
  notes:
    "SITE_URL is the origin of the addresses in it (default: url in map.yaml; without one, claims have no address).",
  exit: "0 written, 1 errors in the claim files, 2 could not run.",
  run: (values, [format = ""]) => {
    const { id = null, out, losses, format: form } = values;
    const exchanged = exportFormats.find(({ name }) => name === format);
    const bibliography = citationFormats.find(({ name }) => name.toLowerCase() === format);
    if (exchanged === undefined && bibliography === undefined && format !== "json")
      throw new UsageError(`There is no format \`${format}\`. The formats are ${names}.`);
    if (losses !== undefined && exchanged === undefined) throw new UsageError(`--losses is only for ${tools}.`);
    if (out !== undefined && losses !== undefined && realPlace(out) === realPlace(losses))
      throw new UsageError("--out and --losses take different files.");
    const settings = settingsOf(values);
    for (const path of [out, losses])
      if (path !== undefined && isIn(path, settings.claimsFolder))
        throw new UsageError(`${path} is in the claims folder, which is for claim files. Give another place.`);
    const claims = currentClaims(settings);
    refuseErrors(claims);
    if (exchanged !== undefined) {
      const { text, losses: lost } = exchange(exchanged, id, settings);
      print(text, out);
      const report = form === "json" ? lossJson(lost, []) : lossText(lost, []);
      if (losses === undefined) process.stderr.write(report);
      else print(report, losses);
      return;
    }
    const text = exportRecords(currentSite(settings), bibliography?.write ?? null, id);
    const { claim, source } = claims.debate;
    if (text === null) throw unknownId("claim or source", id ?? "", [...claim.keys(), ...source.keys()]);
    print(text, out);
  },
});

/**
 * The map, or the debate or question with the id `part`, in the format of another tool, and what is lost on the way.
 */
function exchange(format: ExportFormat, part: string | null, settings: Settings): Written {
  const { debate, files } = currentClaims(settings);
  const whole = fromDebate(debate, files);
  const exported = part === null ? whole : exportPart(whole, part, debate, files);
  const ids = [...debate.debates.map((each) => each.id), ...debate.question.keys()];
  if (exported === null) throw unknownId("debate or question", part ?? "", ids);
  return writeExported(exported, format, publicationOf(currentSite(settings)));
}

/**
 * The claim or source with the id `wanted` as a bibliography, or all sources for null. Where `write` is null, as JSON,
 * which has the whole debate for null. Null for an unknown id.
 */
function exportRecords(
  site: Site,
  write: ((works: readonly Citable[]) => string) | null,
  wanted: string | null,
): string | null {
  const { claim: claims, source, sources, map } = site.debate;
  const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
  if (wanted === null)
    return write ? write(sources.map((each) => citable(each, map.language))) : json(debateData(site));
  const [, folder = "", id = ""] = /^(claims\/|sources\/)?(.*)$/.exec(wanted) ?? [];
  const claim = folder === "sources/" ? undefined : claims.get(id);
  if (claim) return write ? write([citableClaim(site, id, site.history.current(id))]) : json(claimFile(site, id));
  const work = folder === "claims/" ? undefined : source.get(id);
  if (!work) return null;
  return write ? write([citable(work, map.language)]) : json(recordFile(site, "source", id));
}

function print(text: string, out: string | undefined): void {
  if (out === undefined) process.stdout.write(text);
  else sayWhy(out, () => writeFileSync(out, text));
}
