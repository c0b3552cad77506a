import { compile } from "../src/compile.ts";
import { readClaims } from "../src/files/read-claims.ts";
import { graphOf, standing as standingUnder } from "../src/reasoning/index.ts";
import { refuseErrors } from "../src/site/compilation.ts";
import { command } from "./command.ts";
import { UsageError } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";
import { knownIds, judgementsFor, partiesOf, type Asked, type Result } from "./standing/judgements.ts";
import { standingText, disagreementsOf } from "./standing/standing-text.ts";

const formats = { text: standingText, json: standingJson };

export const standing = command({
  about: "Computes which claims stand, which are answered and which are open if you accept or reject certain claims.",
  flags: {
    accept: { value: "IDS", repeated: true, help: "claims to accept, separated by commas; can be repeated" },
    reject: { value: "IDS", repeated: true, help: "claims to reject" },
    person: { value: "ID", help: "accept what this person asserts or concedes, reject what they reject" },
    default: {
      choices: ["unless-answered", "unless-judged"],
      optional: true,
      help: "an unsupported claim stands unless a claim that stands attacks it, or is open unless it is accepted or rejected (default: unless-judged with --person or --between, else unless-answered)",
    },
    cruxes: {
      value: "POSITION",
      help: "the claims whose acceptance or rejection would change the label of this one",
    },
    between: {
      value: "ONE OTHER",
      help: "where the disagreement of two people, or of two views by their links, starts; labels and tensions are those of the first",
    },
    format: { choices: ["text", "json"], help: "for people or for programs" },
    ...claimsFlag,
  },
  // The second of --between.
  positionals: { help: [] },
  exit: "0 done, 1 errors in the claim files, 2 could not run (an unknown id, a wrong flag).",
  run: (values, positionals) => {
    const { files, findings } = readClaims(settingsOf(values).claimsFolder);
    const { debate, diagnostics } = compile(files, { found: findings });
    refuseErrors({ diagnostics, files });

    const known = knownIds(debate);
    const between = pairOf(values.between, positionals);
    if (between !== null && values.person !== undefined)
      throw new UsageError("--between already names both: leave out --person.");
    if (between !== null && values.cruxes !== undefined)
      throw new UsageError("--between and --cruxes can't be combined.");
    const asked: Asked = {
      accept: known.claims(values.accept),
      reject: known.claims(values.reject),
      person: values.person === undefined ? null : known.person(values.person),
      between: between && partiesOf(debate, between),
      cruxes: values.cruxes === undefined ? null : known.claim(values.cruxes),
      default: values.default ?? null,
    };
    const judgements = judgementsFor(debate, asked);
    process.stdout.write(
      formats[values.format]({ debate, asked, judgements, view: standingUnder(graphOf(debate), judgements) }),
    );
  },
});

function pairOf(first: string | undefined, others: readonly string[]): readonly [string, string] | null {
  const [second, tooMany] = others;
  if (first === undefined && second === undefined) return null;
  if (first === undefined) throw new UsageError(`\`${others.join(" ")}\` does not belong to a flag (see --help).`);
  if (second === undefined || tooMany !== undefined)
    throw new UsageError("--between takes two people or links: --between ONE OTHER.");
  if (first === second)
    throw new UsageError(`--between takes two different people or links, but both are \`${first}\`.`);
  return [first, second];
}

/** JSON with `labels` by claim, `tensions`, and the requested `cruxes` (empty if none were requested). */
function standingJson(answer: Result): string {
  const { view } = answer;
  const labels = Object.fromEntries([...view.labels()]);
  return `${JSON.stringify({ labels, tensions: view.tensions(), cruxes: cruxesFor(answer) }, null, 2)}\n`;
}

function cruxesFor(answer: Result): readonly object[] {
  const { asked, view } = answer;
  if (asked.between === null) return asked.cruxes === null ? [] : view.cruxes(asked.cruxes);
  const [one, other] = asked.between;
  const { opposed, oneSided } = disagreementsOf(answer);
  return [...opposed, ...oneSided].map(({ claim, labels, decides, bearsOn }) => ({
    claim,
    labels: { [one.name]: labels[0], [other.name]: labels[1] },
    decides,
    bearsOn,
  }));
}
