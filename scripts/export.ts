import { writeFileSync } from "node:fs";
import { isIn, realPlace } from "../src/files/real-place.ts";
import { sayWhy } from "../src/files/write-error.ts";
import {
  exportFormats as exchangeFormats,
  exportPart,
  fromDebate,
  lossJson,
  lossText,
  writeExported,
  type ExportFormat,
  type Written,
} from "../src/exchange/index.ts";
import { currentClaims, currentSite } from "../src/site/compilation.ts";
import { refuseErrors } from "../src/site/claims-report.ts";
import { exportFormats, exportText } from "../src/site/data/export-text.ts";
import type { Settings } from "../src/site/settings.ts";
import { command } from "./command.ts";
import { UsageError } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";
import { idOfOtherKind } from "./wrong-id.ts";

const tools = exchangeFormats.map(({ name }) => name).join(", ");
const names = `${Object.keys(exportFormats).join(", ")}, ${tools}`;
const bibliographies = Object.keys(exportFormats)
  .filter((name) => name !== "json")
  .join(", ");

export const exportCommand = command({
  about: "Exports the debate as json or to the format of another tool, or its sources as a bibliography.",
  positionals: {
    least: 1,
    most: 1,
    help: [["FORMAT", `json; ${tools}: the debate; ${bibliographies}: the sources`]],
    wrong: `Give one format (${names}), such as: npm run export -- bibtex`,
  },
  flags: {
    id: {
      value: "ID",
      help: `one debate or question, for ${tools}; else one claim (its current version) or one source; claims/ID or sources/ID if both have the same id`,
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
    if (losses !== undefined && Object.hasOwn(exportFormats, format))
      throw new UsageError(`--losses is only for ${tools}.`);
    if (out !== undefined && losses !== undefined && realPlace(out) === realPlace(losses))
      throw new UsageError("--out and --losses take different files.");
    const settings = settingsOf(values);
    for (const path of [out, losses])
      if (path !== undefined && isIn(path, settings.claimsFolder))
        throw new UsageError(`${path} is in the claims folder, which is for claim files. Give another place.`);
    const exchangeFormat = exchangeFormats.find(({ name }) => name === format);
    if (exchangeFormat !== undefined) {
      const { text, losses: lost } = exchange(exchangeFormat, id, settings);
      print(text, out);
      const report = form === "json" ? lossJson(lost, []) : lossText(lost, []);
      if (losses === undefined) process.stderr.write(report);
      else print(report, losses);
      return;
    }
    const write = Object.hasOwn(exportFormats, format) ? exportFormats[format] : undefined;
    if (write === undefined) throw new UsageError(`There is no format \`${format}\`. The formats are ${names}.`);
    const claims = currentClaims(settings);
    refuseErrors(claims);
    const text = exportText(currentSite(settings), write, id);
    if (text === null) throw idOfOtherKind(claims.debate, id ?? "", ["claim", "source"]);
    print(text, out);
  },
});

/** The map, or the debate or question with the id `part`, in the format of another tool, and what is lost on the way. */
function exchange(format: ExportFormat, part: string | null, settings: Settings): Written {
  const claims = currentClaims(settings);
  refuseErrors(claims);
  const { debate, files } = claims;
  const whole = fromDebate(debate, files);
  const exported = part === null ? whole : exportPart(whole, part, debate, files);
  if (exported === null) throw idOfOtherKind(debate, part ?? "", ["debate", "question"]);
  const { urls } = currentSite(settings);
  return writeExported(exported, format, urls.canonical(urls.home));
}

function print(text: string, out: string | undefined): void {
  if (out === undefined) process.stdout.write(text);
  else sayWhy(out, () => writeFileSync(out, text));
}
