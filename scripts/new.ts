import { basename, join, resolve } from "node:path";
import { compile } from "../src/compile.ts";
import { packageRoot } from "../src/files/package-root.ts";
import { readClaims } from "../src/files/read-claims.ts";
import { command, type Command, type Flags } from "./command.ts";
import { type Asker, terminalAsker } from "./new/ask.ts";
import { draftOf } from "./new/draft-of.ts";
import { type Kind, reportFindings, type Surroundings, writeDraft } from "./new/draft.ts";
import { flagsOf, type Given } from "./new/flags.ts";
import { newDebate as startMap } from "./new/new-debate.ts";
import { claimsFolder } from "./new/starter-files.ts";
import { takeProposal } from "./new/take-proposal.ts";
import { languages } from "../src/words/languages.ts";
import { UsageError } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";

const kinds: readonly Kind[] = ["claim", "question", "source", "person", "term"];

const noAsk = {
  "no-ask": { help: "ask nothing and leave out other values (the default without a terminal)" },
} as const;

const exit = "0 written without problems, 1 written with problems, 2 not written.";

/** Asks at the terminal, if there is one and it may. */
const askerFor = (isSilent: boolean): Asker | null =>
  process.stdin.isTTY && process.stdout.isTTY && !isSilent ? terminalAsker : null;

/** `npm run new -- claim`: what is given says of which kind the record is; else it asks. */
export async function newRecord(given: readonly string[]): Promise<Command> {
  const [first = "-"] = given;
  if (!first.startsWith("-")) return recordCommand(knownKind(first));
  const wantsHelp = given.some((word) => word === "--help" || word === "-h");
  const made = recordCommand(wantsHelp ? "claim" : await askKind(askerFor(given.includes("--no-ask"))));
  return { ...made, execute: (rest) => made.execute(["", ...rest]) };
}

function knownKind(given: string): Kind {
  const known = kinds.find((kind) => kind === given);
  if (known) return known;
  throw new UsageError(`\`${given}\` can't be created. Choose ${kinds.join(", ")}, debate or proposal.`);
}

async function askKind(asker: Asker | null): Promise<Kind> {
  if (asker === null)
    throw new UsageError(
      `Say what to create: ${kinds.join(", ")}, debate or proposal, such as \`npm run new -- claim\`.`,
    );
  const chosen = await asker.choose(
    "What do you want to create?",
    kinds.map((kind) => ({ value: kind, name: `a ${kind}` })),
  );
  return knownKind(chosen);
}

/** The flags of each kind that are no keys of its file. */
const moreFlags: Readonly<Partial<Record<Kind, Flags>>> = {
  claim: {
    "new-person": {
      value: "NAME",
      repeated: true,
      help: 'a person, written together with the claim, which names them by id or as `person=+1`: "Porter, Ann"',
    },
    "new-source": {
      value: "TEXT",
      repeated: true,
      help: 'a source, likewise: "type=book; title=TEXT; author=Porter, Ann; issued=2020", a DOI or an arXiv id',
    },
  },
  question: { debate: { value: "ID", help: "the debate that it belongs to" } },
  source: {
    "doi-service": {
      value: "URL",
      help: "the service that returns the record of a DOI (default: DOI_SERVICE, else https://doi.org)",
    },
  },
};

const examples: Readonly<Record<Kind, string>> = {
  claim: `npm run new -- claim --claim "Tea is hot." --supports ID --held-by "person=ID; source=ID; at=§3.1; date=2022"

Values with several keys are written \`key=value; key=value\`. What it replies to is named by id or words, a person by id or name, \`Peter Singer\` or \`Singer\`,
a source by id or title, or as \`Singer 1975\`.`,
  question: `npm run new -- question --question "Is tea hot?" --debate ID`,
  source: `npm run new -- source --type book --title TEXT --author "Orwell, George" --issued 1946 --url ADDRESS
npm run new -- source 10.1000/182

With a DOI or arXiv id, the source is filled in from its record, if there is a network. A file has BibTeX, RIS or CSL-JSON.`,
  person: `npm run new -- person --name "Orwell, George"

Also "George Orwell"; --name "OECD" is an organisation, in quotation marks if it looks like a person: --name '"Hugging Face"'.`,
  term: `npm run new -- term --term hallucination --also "making things up" --definition "…" --source ID --at §2`,
};

function recordCommand(kind: Kind): Command {
  return command({
    about: `Asks for each value of a ${kind}, writes the file in the correct folder, and checks it. Each value can also be a flag.`,
    positionals: {
      help: [
        ["KIND", `${kinds.join(", ")}: what to create; debate and proposal have a --help of their own`],
        ...(kind === "source" ? ([["WORK", "its DOI, arXiv id or address, or a record in a file"]] as const) : []),
      ],
    },
    flags: {
      ...flagsOf(kind),
      ...moreFlags[kind],
      id: { value: "ID", help: "the file's name (default: made from the words)" },
      ...noAsk,
      ...claimsFlag,
    },
    notes: examples[kind],
    exit,
    run: async (values, positionals) => {
      // A source may be named by its DOI or address.
      const [stray] = positionals.slice(kind === "source" ? 2 : 1);
      if (stray !== undefined)
        throw new UsageError(`\`new ${kind}\` doesn't take \`${stray}\`. Give each value as a flag (see --help).`);
      const folder = settingsOf(values).claimsFolder;
      const given: Given = { ...values, positionals };
      const around = surroundings(folder, given["doi-service"]);
      const asker = askerFor(values["no-ask"]);
      const draft = await draftOf(kind, given, asker, around);
      if (draft === null) return void process.stdout.write("Nothing was written.\n");
      writeDraft(draft, around, folder, asker !== null);
    },
  });
}

function surroundings(folder: string, service: unknown = ""): Surroundings {
  const { files } = readClaims(folder);
  const doiService = (typeof service === "string" && service) || process.env["DOI_SERVICE"] || "https://doi.org";
  return { debate: compile(files).debate, files, root: basename(resolve(folder)), doiService };
}

export const newProposal = command({
  about:
    "Takes a proposal that was made with the form of the site: adds its new files, makes its changes where the map still says what they are for, and reports problems.",
  positionals: {
    count: 1,
    help: [
      ["FILE", "what the form has let you download, or the text of a message saved as plain text; - for pasted text"],
      ["LINK", "in its place: the link to a proposal, in quotation marks"],
    ],
    wrong: "Name one file of a proposal, as in: npm run new -- proposal tea-cools.yaml",
  },
  flags: claimsFlag,
  exit,
  run: (values, [file = ""]) => {
    const folder = settingsOf(values).claimsFolder;
    return takeProposal(file, surroundings(folder), folder);
  },
});

export const newDebate = command({
  about: "Creates a folder for your own map, with claims, package.json and workflows.",
  positionals: {
    count: 1,
    help: [["FOLDER", "a new or empty folder, or that of a new repository"]],
    wrong: "Name one folder for the new map, as in: npm run new -- debate my-debate",
  },
  flags: {
    language: {
      value: "TAG",
      help: `its language, such as de; the interface has ${Object.keys(languages).join(", ")} and is else in English`,
    },
    ...noAsk,
  },
  notes: "The map starts with an example about tea, which you can replace.",
  exit,
  run: async (values, [folder = ""]) => {
    const { fileCount, kept, note } = await startMap(folder, values.language, askerFor(values["no-ask"]));
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
    reportFindings(diagnostics, files);
  },
});

/** A path as a shell takes it. */
function inShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
}
