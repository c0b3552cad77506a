import { command } from "./command.ts";
import { serve } from "./lsp/server.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";

export const lsp = command({
  about:
    "Answers an editor that speaks the Language Server Protocol (https://microsoft.github.io/language-server-protocol/), over standard input and output: what the checker finds while you type, with fixes; ids by the words of what they name; what an id names, where it is named, and another id for it.",
  flags: { ...claimsFlag, "without-history": { help: "leaves out what rules know of the claims' earlier versions" } },
  notes: `It looks for the claims folder in the folder that the editor has opened.
Keys and their meaning come from the YAML language server, by the first line of each file.
PORT is that of \`npm run dev\`, in which it opens the page of a record (default 4321).`,
  exit: "0 the editor has stopped it, 1 the editor has closed the input, 2 could not run.",
  run: (values) => serve(settingsOf(values)),
});
