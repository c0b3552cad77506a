import { currentClaims, currentSite } from "../src/site/compilation.ts";
import { refuseErrors } from "../src/site/claims-report.ts";
import { languageOf } from "../src/words/languages.ts";
import { speak } from "../src/words/words.ts";
import { loadServer } from "./mcp/load-server.ts";
import { command } from "./command.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";

export const mcp = command({
  about:
    "Answers programs that speak the Model Context Protocol (https://modelcontextprotocol.io), over standard input and output.\nTools: search, claim, question, person, between (two people), follows (from accepting and rejecting claims), cite.",
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
    speak(languageOf(claims.debate.map.language).table);
    for (const note of claims.notes) process.stderr.write(`${note}\n`);
    await serve(currentSite(settings));
  },
});
