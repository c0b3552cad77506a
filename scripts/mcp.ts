import { codeOf } from "../src/files/write-error.ts";
import { refuseErrors, currentClaims, currentSite, wordsOf } from "../src/site/compilation.ts";
import { setWords } from "../src/words/words.ts";
import { command } from "./command.ts";
import { UsageError } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";

export const mcp = command({
  about:
    "Answers programs that speak the Model Context Protocol (https://modelcontextprotocol.io), over standard input and output.\nTools: search, read (a text with the map), claim, question, person, term, between (two people), follows (from accepting and rejecting claims), due (forecasts), cite.",
  flags: { ...claimsFlag, "without-history": { help: "answers without the earlier versions of the claims" } },
  notes: `It reads the claims when it starts: after a change, start it again.
It needs the package @modelcontextprotocol/sdk. Where a program starts it by npm: npm run --silent mcp
SITE_URL is the origin of the addresses in the answers (default: url in map.yaml; without one, they begin with "/").`,
  exit: "0 the program has closed the input, 1 errors in the claim files, 2 could not run.",
  run: async (values) => {
    const settings = settingsOf(values);
    const { serve } = await loadServer();
    const claims = currentClaims(settings);
    refuseErrors(claims);
    setWords(wordsOf(claims));
    for (const note of [...claims.notes, ...claims.warnings]) process.stderr.write(`${note}\n`);
    await serve(currentSite(settings));
  },
});

const sdk = "@modelcontextprotocol/sdk";

/** Loads the server. Throws a `UsageError` that says what to install where the SDK is missing: a map needs it for this command alone. */
export async function loadServer(load = () => import("./mcp/server.ts")) {
  try {
    return await load();
  } catch (error) {
    const isMissing = codeOf(error) === "ERR_MODULE_NOT_FOUND" && String(error).includes(`'${sdk}'`);
    if (!isMissing) throw error;
    throw new UsageError(`This command needs the package ${sdk}, which is not installed: npm install ${sdk}`);
  }
}
