import { currentClaims, currentSite } from "../src/site/compilation.ts";
import { refuseErrors } from "../src/site/claims-report.ts";
import { readSettings } from "../src/site/settings.ts";
import { languageOf } from "../src/words/languages.ts";
import { speak } from "../src/words/words.ts";
import { loadServer } from "./mcp/load-server.ts";
import { readFlags } from "./read-flags.ts";
import { runProgram } from "./run-program.ts";
import { UsageError } from "./site-options.ts";

const help = `npm run mcp

Answers programs that speak the Model Context Protocol (https://modelcontextprotocol.io), over standard input and output.
Tools: search, claim, question, person, between (two people), follows (from accepting and rejecting claims), cite.

  --claims DIR        the claims folder (default: CLAIMS_DIR, else claims/)
  --without-history   answers without the earlier versions of the claims

It reads the claims when it starts: after a change, start it again.
It needs the package @modelcontextprotocol/sdk. Where a program starts it by npm: npm run --silent mcp
SITE_URL is the origin of the addresses in the answers (default: url in map.yaml; without one, they begin with "/").
Exit code: 0 the program has closed the input, 1 errors in the claim files, 2 could not run.
`;

await runProgram(async () => {
  const flags = readFlags(help, { claims: { type: "string" }, "without-history": { type: "boolean" } });
  if (flags === null) return;
  const { values, positionals } = flags;
  if (positionals.length > 0)
    throw new UsageError(`\`${positionals.join(" ")}\` does not belong to a flag (see --help).`);
  const settings = readSettings({
    ...process.env,
    ...(values.claims !== undefined && { CLAIMS_DIR: values.claims }),
    ...(values["without-history"] === true && { WITHOUT_HISTORY: "1" }),
  });
  const { serve } = await loadServer();
  const claims = currentClaims(settings);
  refuseErrors(claims);
  speak(languageOf(claims.debate.map.language).table);
  for (const note of claims.notes) process.stderr.write(`${note}\n`);
  await serve(currentSite(settings));
});
