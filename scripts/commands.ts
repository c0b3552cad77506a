import type { Command } from "./command.ts";

/** A command as the list of commands shows it; its file has the rest, and is loaded when it runs. */
interface ListedCommand {
  /** What follows its name. */
  readonly usage: string;
  /** What it does, as a phrase. */
  readonly summary: string;
  /** Loads the command; with what was given, since what `new` takes depends on it. */
  readonly load: (given: readonly string[]) => Promise<Command>;
}

/** The commands by their names, which have one or two words, in the order of the list. */
export const commands: Readonly<Record<string, ListedCommand>> = {
  "new debate": {
    usage: "FOLDER",
    summary: "starts a map of your own",
    load: () => import("./new.ts").then(({ newDebate }) => newDebate),
  },
  new: {
    usage: "[claim|question|source|person|term]",
    summary: "asks for each value, writes the file and checks it; every value can also be a flag",
    load: (given) => import("./new.ts").then(({ newRecord }) => newRecord(given)),
  },
  "new proposal": {
    usage: "FILE",
    summary: "takes a proposal that was made with the site's form, or a link to one: new files, and changes of files",
    load: () => import("./new.ts").then(({ newProposal }) => newProposal),
  },
  edit: {
    usage: "rename|merge|retire|move|split ID…",
    summary: "changes what has been published, over all files, and keeps every address; `--dry-run` writes nothing",
    load: () => import("./edit.ts").then(({ edit }) => edit),
  },
  dev: {
    usage: "",
    summary: "serves the map and refreshes the page when a claim, a style or the code changes",
    load: () => import("./dev.ts").then(({ dev }) => dev),
  },
  start: {
    usage: "",
    summary: "builds the map, reports what it found, and serves it",
    load: () => import("./start.ts").then(({ start }) => start),
  },
  build: {
    usage: "",
    summary:
      "writes the site to `dist/`, or with `--shard 2/8` a part of it, with `--changed-since REV` a preview of the pages that have changed",
    load: () => import("./build.ts").then(({ build }) => build),
  },
  check: {
    usage: "[PATH…]",
    summary: "checks the claim files; `--fix` first makes the repairs that need no decision and lose no word",
    load: () => import("./check.ts").then(({ check }) => check),
  },
  verify: {
    usage: "",
    summary: "asks the sources whether they are still there and say what is cited; `--fix` writes what it finds",
    load: () => import("./verify.ts").then(({ verify }) => verify),
  },
  standing: {
    usage: "",
    summary: "says which claims stand, and why, if you accept or reject claims, or as a person does",
    load: () => import("./standing.ts").then(({ standing }) => standing),
  },
  read: {
    usage: "FILE",
    summary: "reads a text with the map: which claims its sentences come near, who holds them, what is against them",
    load: () => import("./read.ts").then(({ read }) => read),
  },
  impact: {
    usage: "BASE",
    summary: "says what the claim files change on the map, compared with a git revision",
    load: () => import("./impact.ts").then(({ impact }) => impact),
  },
  export: {
    usage: "FORMAT",
    summary: "writes the debate for another tool, or its sources as a bibliography, and says what is lost",
    load: () => import("./export.ts").then(({ exportCommand }) => exportCommand),
  },
  import: {
    usage: "FORMAT FILE --into DIR",
    summary: "makes a claims folder of a debate of another tool, and says what is lost and what to do next",
    load: () => import("./import.ts").then(({ importCommand }) => importCommand),
  },
  mcp: {
    usage: "",
    summary: "answers programs that speak the [Model Context Protocol](https://modelcontextprotocol.io)",
    load: () => import("./mcp.ts").then(({ mcp }) => mcp),
  },
  lsp: {
    usage: "",
    summary:
      "answers editors that speak the [Language Server Protocol](https://microsoft.github.io/language-server-protocol/)",
    load: () => import("./lsp.ts").then(({ lsp }) => lsp),
  },
};

/** How a command is called in this repository: `npm run check [-- PATH…]`. */
export function invocation(name: string, usage: string): string {
  const [word = "", ...words] = name.split(" ");
  const after = [...words, usage].filter((part) => part !== "").join(" ");
  const npm = word === "start" ? "npm start" : `npm run ${word}`;
  if (after === "") return npm;
  return after.startsWith("[") ? `${npm} [-- ${after.slice(1)}` : `${npm} -- ${after}`;
}
