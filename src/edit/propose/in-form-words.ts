import type { Problem } from "./problem.ts";

/** What a finding says to somebody who sees questions, and neither keys nor files: under the rule, what is said otherwise. */
interface FormWords {
  readonly message?: string;
  readonly help?: string;
  /** The answer by which it is mended, where the finding stands at another: the last part of its name. */
  readonly beside?: string;
}

const chosen = "An id is what the address of its page ends in.";

const words: Readonly<Record<string, FormWords>> = {
  "bad-file-name": {
    message: "A file's name is lower-case words joined by hyphens, at most 64 characters.",
    help: "Write it so, or leave the field empty.",
    beside: "id",
  },
  "basis-without-source": { help: "Add a source that shows it, or choose “argument”." },
  "deep-claim": { help: "Let it answer a claim that is nearer to the question." },
  "hidden-character": { help: "It came in with copied text: delete it, or type the words anew." },
  "link-in-sentence": { help: "Add the page as a source, or link to it in the explanation." },
  "missing-locator": { message: "It is not said where in the source.", beside: "at" },
  "position-without-reason": {
    message: "No claim supports this position yet.",
    help: "Once it is on the map, “Support” on its page adds the first reason.",
  },
  "question-in-claim": { help: "Say what the question suggests." },
  "unchecked-source": {
    message: "It is not said against what these facts were checked.",
    help: "Compare them with the work itself or a catalogue, and write which.",
    beside: "record",
  },
  "uncited-person": {
    message: "Nobody is this person yet.",
    help: "Choose them where it is asked who takes a stance, or remove them here.",
  },
  "uncited-source": {
    message: "Nothing is read here yet.",
    help: "Choose it where a source is asked for, or remove it here.",
  },
  "unknown-claim": { help: chosen },
  "unknown-source": { help: `${chosen} A new source can be cited here only once it is on the map.` },
};

/** A problem in words of the form, beside the answer by which it is mended. */
export function inFormWords(problem: Problem): Problem {
  const { message = problem.message, help = problem.help, beside } = words[problem.rule] ?? {};
  const entry = /^\w+\.\d+\./.exec(problem.field)?.[0] ?? "";
  return { ...problem, message, help, field: beside === undefined ? problem.field : `${entry}${beside}` };
}
