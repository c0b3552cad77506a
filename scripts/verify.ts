import { join } from "node:path";
import type { Debate, SourceFile } from "../src/claims/model/index.ts";
import { compile } from "../src/compile.ts";
import { withValue } from "../src/contribute/edit/values.ts";
import { packageVersion } from "../src/files/package-root.ts";
import { onDisk, readClaims } from "../src/files/read-claims.ts";
import { replaceFile } from "../src/files/write-files.ts";
import { refuseErrors } from "../src/site/compilation.ts";
import { counted } from "../src/text/counted.ts";
import { command } from "./command.ts";
import { today } from "./new/fetch-record.ts";
import { UsageError } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";
import { askAll } from "./verify/ask-all.ts";
import { asker, type Manners } from "./verify/ask.ts";
import { asksForWork, type Finding, findingsOf, passageFinding } from "./verify/findings.ts";
import { citedPassages, lookInCopy, passageName, questionsOf, type Services, services } from "./verify/questions.ts";
import { jsonReport, type Report, textReport } from "./verify/report.ts";
import { keepSince, readSince } from "./verify/since.ts";

const formats = { text: textReport, json: jsonReport };

export const verify = command({
  about:
    "Asks whether the addresses of the sources still lead to them, looks for the cited passages there, and asks Crossref for retractions and the Internet Archive for copies. No claim is sent anywhere. An address is asked once a day, so a run that was ended goes on where it was.",
  flags: {
    fix: { help: "write `online`, `archived` and `retracted` into the files of the sources; `URL` is left to people" },
    format: { choices: ["text", "json"], help: "for people or for programs" },
    sources: {
      value: "FOLDER",
      help: "ask nobody: look for the passages in copies of the sources, which are ID.html or ID.txt in this folder",
    },
    state: { value: "FOLDER", help: "where answers are kept (default: .cache/verify)" },
    pause: { value: "SECONDS", help: "between two questions to a host (default: 1)" },
    patience: { value: "SECONDS", help: "how long an answer may take (default: 20)" },
    services: { value: "ADDRESS", help: "a server that answers as Crossref and the Internet Archive do" },
    local: { help: "also ask addresses in private networks, which are refused otherwise" },
    ...claimsFlag,
  },
  exit: "0 nothing to do, 1 errors in the claim files, or a source that is gone, has moved or was retracted, or a passage that was not found, 2 could not run.",
  run: async (values) => {
    const folder = settingsOf(values).claimsFolder;
    const { files, findings: found } = readClaims(folder);
    const { debate, diagnostics } = compile(files, { found });
    refuseErrors({ diagnostics, files });
    const day = today();
    const agent = `disputed-territory/${packageVersion()} (+${debate.map.url || "https://www.npmjs.com/package/disputed-territory"})`;
    const [pause, patience] = [seconds("pause", values.pause, 1), seconds("patience", values.patience, 20)];
    const manners = { agent, patience, pause, isLocal: values.local, longestWait: 120_000 };
    const to = values.services === undefined ? services : { crossref: values.services, archive: values.services };
    const state = values.state ?? ".cache/verify";
    const looked =
      values.sources === undefined
        ? await lookOnline(debate, { day, state, manners, to })
        : lookInCopies(debate, values.sources);
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const lineOf = ({ path, start }: Finding): number | null =>
      start === null ? null : (texts.get(path) ?? "").slice(0, start).split("\n").length;
    process.stdout.write(formats[values.format]({ ...looked, day, lineOf }));
    const fixed = values.fix ? writeFixes(looked.findings, files, folder) : [];
    process.exitCode = looked.findings.some((each) => asksForWork(each) && !fixed.includes(each)) ? 1 : 0;
  },
});

function seconds(flag: string, text: string | undefined, otherwise: number): number {
  if (text !== undefined && !/^\d{1,4}(?:\.\d{1,3})?$/.test(text))
    throw new UsageError(`--${flag} takes a number of seconds; \`${text}\` is none.`);
  return Number(text ?? otherwise) * 1000;
}

type Looked = Pick<Report, "findings" | "since" | "looked">;

interface Online {
  readonly day: string;
  readonly state: string;
  readonly manners: Manners;
  readonly to: Services;
}

async function lookOnline(debate: Debate, { day, state, manners, to }: Online): Promise<Looked> {
  const passages = citedPassages(debate);
  const questions = questionsOf(debate, passages, to);
  process.stderr.write(
    `Asking ${counted(questions.length, "address", "addresses")}. The next run goes on if this one is ended.\n`,
  );
  const answers = await askAll(questions, asker(manners), { day, file: join(state, "answers.jsonl") });
  const unasked = [...answers.values()].filter(({ status }) => status === "unasked").length;
  if (unasked > 0 && unasked === answers.size)
    throw new UsageError("No address answered: this computer may be offline.");
  const file = join(state, "since.json");
  const since = readSince(file);
  const findings = [
    ...passages.flatMap((cited) => {
      const { status, note, code, seen } = answers.get(cited.address) ?? {};
      const verdict = status === "missing" ? "not found" : seen?.[passageName(cited.ends)];
      const why =
        cited.address === ""
          ? "no link leads to words there"
          : note || (code ? `it answered ${code}` : "it was not asked");
      return passageFinding(cited, verdict, why) ?? [];
    }),
    ...findingsOf(debate, { answers, since, day, services: to }),
  ];
  const looked = `${counted(questions.length - unasked, "address", "addresses")} answered, ${unasked} could not be asked; ${counted(passages.length, "passage", "passages")} looked for.`;
  return { findings, looked, since: keepSince(file, findings, { since, answers, day }) };
}

function lookInCopies(debate: Debate, folder: string): Looked {
  const passages = citedPassages(debate);
  const findings = passages.flatMap(
    (cited) => passageFinding(cited, lookInCopy(folder, cited), "there is no copy") ?? [],
  );
  return { findings, since: new Map(), looked: `${counted(passages.length, "passage", "passages")} looked for.` };
}

/** Writes what needs no decision into the files of the sources, and returns the findings that it settles. */
function writeFixes(findings: readonly Finding[], files: readonly SourceFile[], folder: string): readonly Finding[] {
  const fixes = findings.filter(({ fix }) => fix !== undefined);
  for (const { path, text } of files) {
    const after = fixes
      .filter((found) => found.path === path)
      .reduce((before, { fix }) => (fix ? withValue("source", before, fix.key, fix.value) : before), text);
    if (after === text) continue;
    replaceFile(onDisk(folder, path), text, after);
    process.stderr.write(`changed ${path}\n`);
  }
  return fixes;
}
