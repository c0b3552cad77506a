import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeFolder } from "../../src/files/write-files.ts";
import { type asker, type Reply, reply, statusOf, type Wanted } from "./ask.ts";
import type { Finding, Question } from "./questions.ts";

interface Run {
  readonly ask: ReturnType<typeof asker>;
  readonly day: string;
  /** The folder in which the replies of the day are kept. */
  readonly state: string;
  /** Between two questions to a host; milliseconds. */
  readonly pause: number;
}

interface Answer extends Pick<Wanted, "address"> {
  readonly status: ReturnType<typeof statusOf>;
  readonly findings: readonly Finding[];
}

const hostsAtOnce = 8;

/**
 * Asks several hosts at once, each one question after the other. Replies are kept until the next day, so a run that was ended goes on
 * where it was. A host that asks to wait for long, or is silent three times, is not asked again.
 */
export async function askAll(
  questions: readonly Question[],
  { ask, day, state, pause }: Run,
): Promise<readonly Answer[]> {
  makeFolder(join(state, day));
  for (const other of readdirSync(state))
    if (/^\d{4}-\d\d-\d\d$/.test(other) && other !== day) rmSync(join(state, other), { recursive: true });
  const hosts = Map.groupBy(questions, ({ address }) => new URL(address).host);
  const longestFirst = [...hosts.values()].toSorted((one, other) => other.length - one.length).values();
  const answers: Answer[] = [];
  const work = async (): Promise<void> => {
    // All take from the same iterator.
    for (const queue of longestFirst) {
      let [refusal, silent]: [Reply | null, number] = [null, 0];
      for (const question of queue) {
        const { address } = question;
        const file = join(state, day, createHash("sha256").update(address).digest("hex"));
        const known = keptReply(file, question) ?? refusal;
        const given: Reply = known ?? (await ask(question));
        const status = statusOf(given);
        answers.push({ address, status, findings: question.findings(given) });
        if (known) continue;
        if (status === "there" || status === "missing") writeFileSync(file, JSON.stringify(given));
        silent = given.code === 0 ? silent + 1 : 0;
        if (given.code === 429 || silent === 3) refusal = given;
        if (given.code > 0) await sleep(pause);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return answers;
}

/** Null if it was not asked, not for its text, or if the run was killed while it was written. */
function keptReply(file: string, { wantsText }: Wanted): Reply | null {
  try {
    const kept = reply.parse(JSON.parse(readFileSync(file, "utf8")));
    return wantsText && kept.text === "" && statusOf(kept) === "there" && kept.why === "" ? null : kept;
  } catch {
    return null;
  }
}
