import { basename, join, resolve } from "node:path";
import { withCommandsHere } from "../src/files/commands-here.ts";
import { compile } from "../src/compile.ts";
import { packageRoot } from "../src/files/package-root.ts";
import { rulesFile } from "../src/files/rules-file.ts";
import { readClaims } from "../src/files/read-claims.ts";
import { textReport } from "../src/check/report/text-report.ts";
import type { Asker } from "./new/asker.ts";
import { draftOf, type Kind } from "./new/draft-of.ts";
import type { Surroundings } from "./new/draft.ts";
import { flagsOf } from "./new/flags.ts";
import { beginningFlags, newDebate } from "./new/new-debate.ts";
import { claimsFolder } from "./new/starter-files.ts";
import { takeProposal } from "./new/take-proposal.ts";
import { terminalAsker } from "./new/terminal-asker.ts";
import { today } from "./new/today.ts";
import { writeDraft } from "./new/write-draft.ts";
import { claimsFolderOf } from "./claims-folder.ts";
import { readFlags } from "./read-flags.ts";
import { runProgram } from "./run-program.ts";
import { UsageError } from "./site-options.ts";

const kinds: readonly Kind[] = ["claim", "question", "source", "person"];

const help = `npm run new [-- claim|question|person]
npm run new -- source [DOI | arXiv id]
npm run new -- debate FOLDER
npm run new -- proposal FILE

Asks for each value, writes the file in the correct folder, and checks it.
Each value can also be given as a flag, named like the key in claims/README.md, in lower case:

  npm run new -- claim --claim "Tea is hot." --supports ID --basis argument --explanation TEXT
  --held-by "person=ID; source=ID; at=§3.1; date=2022"     can be repeated, like --supports, --sources, …
                       a person also by name, \`Peter Singer\` or \`Singer\`; a source by title or as \`Singer 1975\`
  --new-person "Porter, Ann" --new-source "type=book; title=TEXT; author=Porter, Ann; issued=2020" (or a DOI, an arXiv id)
                       written together with the claim, which names them by id or as \`person=+1; source=+1\`;
                       can be repeated
  npm run new -- person --name "Orwell, George"
                       also "George Orwell"; --name "OECD" is an organisation,
                       in quotation marks if it looks like a person: --name '"Hugging Face"'
  npm run new -- source --type book --title TEXT --author "Orwell, George" --issued 1946 --url ADDRESS

  --id ID              the file's name (default: made from the words)
  --debate ID          the debate of a question
  --no-ask             ask nothing and leave out other values (the default without a terminal)
  --claims DIR         the claims folder (default: CLAIMS_DIR, else claims/)
  --doi-service URL    the service that returns the record of a DOI (default: DOI_SERVICE, else https://doi.org)

With a DOI or arXiv id, the source is filled in from its record, if there is a network.
\`debate\` creates a folder for your own map, with claims, package.json and workflows; --language de for one in German.
             With another language, such as --language fr, the interface and the example are in English.
             With none of these flags it starts with an example; without a terminal, give all of them or none:
             --title --question --position --reason --person --source --type --issued --url --at --checked
\`proposal\` adds the files that the form of the site has written: a download, or a message,
             saved as a whole (.eml) or as text, also quoted or wrapped by a mail program

Exit code: 0 written without problems, 1 written with problems, 2 not written.
`;

const common = {
  id: { type: "string" },
  debate: { type: "string" },
  claims: { type: "string" },
  "no-ask": { type: "boolean", default: false },
  "doi-service": { type: "string" },
} as const;

/** Records that can be written together with a claim. */
const withClaim = {
  "new-person": { type: "string", multiple: true },
  "new-source": { type: "string", multiple: true },
} as const;

await runProgram(async () => {
  const first = process.argv[2] ?? "";
  const given = first.startsWith("-") ? "" : first;
  const wantsHelp = process.argv.includes("--help") || process.argv.includes("-h");
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY && !process.argv.includes("--no-ask");
  const asker = isTerminal ? terminalAsker : null;
  if (given === "debate" && !wantsHelp) return startMap(asker);
  if (given === "proposal" && !wantsHelp) {
    await addProposal();
    return;
  }
  const kind = wantsHelp ? "claim" : await kindOf(given, asker);
  const flags = readFlags(help, { ...flagsOf(kind), ...(kind === "claim" ? withClaim : {}), ...common });
  if (flags === null) return;
  const { values, positionals } = flags;
  // A source may be named by its DOI or address.
  const [stray] = positionals.slice(kind === "source" ? 2 : 1);
  if (stray !== undefined)
    throw new UsageError(`\`new ${kind}\` doesn't take \`${stray}\`. Give each value as a flag (see --help).`);
  const folder = claimsFolderOf(values);
  const around = surroundings(folder);
  const draft = await draftOf(kind, { ...values, positionals }, asker, around);
  if (draft === null) return void process.stdout.write("Nothing was written.\n");
  writeDraft(draft, around, folder, asker !== null);
});

function surroundings(folder: string): Surroundings {
  const { files } = readClaims(folder);
  return { debate: compile(files).debate, files, root: basename(resolve(folder)) };
}

async function addProposal(): Promise<void> {
  const read = readFlags(help, { claims: common.claims });
  if (read === null) return;
  const [, file, ...others] = read.positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError("Name one file of a proposal, as in: new proposal tea-cools.yaml");
  const folder = claimsFolderOf(read.values);
  await takeProposal(file, surroundings(folder), folder);
}

async function kindOf(given: string, asker: Asker | null): Promise<Kind> {
  const known = kinds.find((kind) => kind === given);
  if (known) return known;
  if (given !== "")
    throw new UsageError(`\`${given}\` can't be created. Choose ${kinds.join(", ")}, debate or proposal.`);
  if (asker === null)
    throw new UsageError(
      `Say what to create: ${kinds.join(", ")}, debate or proposal, such as \`npm run new -- claim\`.`,
    );
  const chosen = await asker.choose(
    "What do you want to create?",
    kinds.map((kind) => ({ value: kind, name: `a ${kind}` })),
  );
  return kinds.find((kind) => kind === chosen) ?? "claim";
}

async function startMap(asker: Asker | null): Promise<void> {
  const flags = Object.fromEntries(beginningFlags.map((flag) => [flag, { type: "string" as const }]));
  const read = readFlags(help, { ...flags, ...common });
  if (read === null) return;
  const { values, positionals } = read;
  const [, folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new UsageError("Name one folder for the new map, as in: new debate my-debate");
  const given = Object.fromEntries(
    beginningFlags.flatMap((flag) => {
      const value: unknown = Reflect.get(values, flag);
      return typeof value === "string" ? [[flag, value]] : [];
    }),
  );
  const { fileCount, kept, note } = await newDebate(folder, given, asker, today());
  const isHere = resolve(folder) === process.cwd();
  // In a checkout, this copy of the program shows the map. An installed package is installed in the map's folder, too.
  const next = packageRoot.includes("node_modules")
    ? `${isHere ? "" : `cd ${inShell(folder)} && `}npm install && npm start`
    : `npm start -- --claims ${inShell(join(folder, claimsFolder))}`;
  const where = isHere ? "this folder" : folder;
  process.stdout.write(`Wrote ${fileCount} files to ${where}. To see the map: ${next}\n\n`);
  for (const path of kept) process.stdout.write(`${path} stays as it was.\n\n`);
  if (note !== "") process.stdout.write(`${note}\n\n`);
  const { files, findings } = readClaims(join(folder, claimsFolder));
  const { diagnostics } = compile(files, { found: findings });
  process.stdout.write(textReport(withCommandsHere(diagnostics), files, { colour: false, rulesFile: rulesFile() }));
  process.exitCode = diagnostics.length > 0 ? 1 : 0;
}

/** A path as a shell takes it. */
function inShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
}
