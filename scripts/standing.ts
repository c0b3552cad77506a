import { compile } from "../src/compile.ts";
import { graphOf, standing } from "../src/reasoning/index.ts";
import { readClaims } from "../src/files/read-claims.ts";
import { refuseErrors } from "../src/site/claims-report.ts";
import { claimsFolderOf } from "./claims-folder.ts";
import { readFlags } from "./read-flags.ts";
import { runProgram } from "./run-program.ts";
import { knownIds } from "./standing/known-ids.ts";
import { standingJson } from "./standing/standing-json.ts";
import { standingText } from "./standing/standing-text.ts";
import { judgementsFor, type Asked } from "./standing/asked.ts";
import { UsageError } from "./site-options.ts";

const help = `npm run standing

Computes which claims stand, which are answered and which are open if you accept or reject certain claims.

  --accept IDS, --reject IDS   claims to accept and to reject, separated by commas; can be repeated
  --person ID                  accept what this person asserts or concedes, reject what they reject
  --default unless-answered    an unsupported claim stands unless a claim that stands attacks it
  --default unless-judged      an unsupported claim is open unless it is accepted or rejected
                               (default: unless-judged with --person or --between, else unless-answered)
  --cruxes POSITION            the claims whose acceptance or rejection would change the label of this one
  --between PERSON PERSON      where the disagreement of two people starts; labels and tensions are those of the first
  --format text|json           for people or for programs (default: text)
  --claims DIR                 the claims folder (default: CLAIMS_DIR, else claims/)

Exit code: 0 done, 1 errors in the claim files, 2 could not run (an unknown id, a wrong flag).
`;

const formats = { text: standingText, json: standingJson };

await runProgram(() => {
  const flags = readFlags(help, {
    accept: { type: "string", multiple: true },
    reject: { type: "string", multiple: true },
    person: { type: "string" },
    default: { type: "string" },
    cruxes: { type: "string" },
    between: { type: "string" },
    format: { type: "string", default: "text" },
    claims: { type: "string" },
  });
  if (flags === null) return Promise.resolve();
  const { values, positionals } = flags;
  const write = values.format === "text" || values.format === "json" ? formats[values.format] : null;
  if (write === null)
    throw new UsageError(
      `There is no format \`${values.format}\`. --format takes ${Object.keys(formats).join(" or ")}.`,
    );

  const { files, findings } = readClaims(claimsFolderOf(values));
  const { debate, diagnostics } = compile(files, { found: findings });
  refuseErrors({ diagnostics, files });

  const known = knownIds(debate);
  const between = pairOf(values.between, positionals);
  if (between !== null && values.person !== undefined)
    throw new UsageError("--between already names two people: leave out --person.");
  if (between !== null && values.cruxes !== undefined)
    throw new UsageError("--between and --cruxes can't be combined.");
  const asked: Asked = {
    accept: known.claims(values.accept ?? []),
    reject: known.claims(values.reject ?? []),
    person: values.person === undefined ? null : known.person(values.person),
    between: between && [known.person(between[0]), known.person(between[1])],
    cruxes: values.cruxes === undefined ? null : known.claim(values.cruxes),
    default: defaultOf(values.default),
  };
  const judgements = judgementsFor(debate, asked);
  process.stdout.write(write({ debate, asked, judgements, view: standing(graphOf(debate), judgements) }));
  return Promise.resolve();
});

function pairOf(first: string | undefined, others: readonly string[]): readonly [string, string] | null {
  const [second, tooMany] = others;
  if (first === undefined && second === undefined) return null;
  if (first === undefined) throw new UsageError(`\`${others.join(" ")}\` does not belong to a flag (see --help).`);
  if (second === undefined || tooMany !== undefined)
    throw new UsageError("--between takes two people: --between PERSON PERSON.");
  if (first === second) throw new UsageError(`--between takes two different people, but both are \`${first}\`.`);
  return [first, second];
}

function defaultOf(word: string | undefined): Asked["default"] {
  if (word === undefined || word === "unless-answered" || word === "unless-judged") return word ?? null;
  throw new UsageError(`There is no default \`${word}\`. --default takes unless-answered or unless-judged.`);
}
