import type { Problem } from "./problem.ts";

/** Wording for the form, whose users see fields rather than keys and files. */
interface FormWords {
  readonly message?: string;
  readonly help?: string;
  /** The last part of the name of the field that fixes the problem, if it is another field. */
  readonly fixedAt?: string;
}

const chosen = "An id is the last part of the address of its page.";

const words: Readonly<Record<string, FormWords>> = {
  "bad-file-name": {
    message: "A file name must be lower-case words joined by hyphens, at most 64 characters.",
    help: "Change it, or leave the field empty.",
    fixedAt: "id",
  },
  "basis-without-source": { help: "Add a source, or choose “argument”." },
  "deep-claim": { help: "Reply to a claim nearer the question." },
  "hidden-character": { help: "It was probably pasted in. Delete it, or type the words again." },
  "link-in-sentence": { help: "Add the page as a source, or link to it in the explanation." },
  "missing-locator": { message: "The place in the source is missing.", fixedAt: "at" },
  "position-without-reason": {
    message: "No claim supports this position yet.",
    help: "Once it is on the map, add a reason with “Support” on its page.",
  },
  "question-in-claim": { help: "Write the answer that the question suggests." },
  "unchecked-source": {
    message: "It is not said what this data was checked against.",
    help: "Compare it with the work itself or a catalogue, and say with which.",
    fixedAt: "record",
  },
  "uncited-person": {
    message: "This person is not used yet.",
    help: "Choose them as somebody who takes a stance, or remove them here.",
  },
  "uncited-source": {
    message: "This source is not used yet.",
    help: "Choose it in a source field, or remove it here.",
  },
  "unknown-claim": { help: chosen },
  "unknown-source": { help: `${chosen} A new source can only be cited here once it is on the map.` },
};

/** A problem in the wording of the form, at the field that fixes it. */
export function inFormWords(problem: Problem): Problem {
  const { message = problem.message, help = problem.help, fixedAt } = words[problem.rule] ?? {};
  const row = /^\w+\.\d+\./.exec(problem.field)?.[0] ?? "";
  return { ...problem, message, help, field: fixedAt === undefined ? problem.field : `${row}${fixedAt}` };
}
