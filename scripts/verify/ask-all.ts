import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { makeFolder } from "../../src/files/write-files.ts";
import type { asker } from "./ask.ts";
import type { Question } from "./questions.ts";

/** An answer as a line of a file keeps it. */
const answer = z.object({
  address: z.string(),
  /** The day on which it was asked. */
  day: z.string(),
  status: z.enum(["there", "missing", "unasked"]),
  code: z.number(),
  note: z.string(),
  moved: z.string(),
  /** What was read in its text. */
  seen: z.record(z.string(), z.string()),
});

export type Answer = z.output<typeof answer>;

interface Kept {
  readonly day: string;
  /** The file of the answers. */
  readonly file: string;
}

const hostsAtOnce = 8;

/**
 * Asks each question that was not answered today, of several hosts at once, but of each one after the other. Each answer is written
 * at once, so that a run that was ended goes on where it was. A host that asks to wait longer than we do is not asked again.
 */
export async function askAll(
  questions: readonly Question[],
  ask: ReturnType<typeof asker>,
  { day, file }: Kept,
): Promise<ReadonlyMap<string, Answer>> {
  const known = answersIn(file, day);
  makeFolder(dirname(file));
  writeFileSync(file, [...known.values()].map(lineOf).join(""));
  const open = questions.filter(({ address, wantsText, read }) => {
    const before = known.get(address);
    // A passage may have been added since.
    const names = wantsText ? Object.keys(read("")) : [];
    return (
      before === undefined || before.status === "unasked" || !names.every((name) => name in before.seen || before.note)
    );
  });
  const hosts = [...Map.groupBy(open, ({ address }) => new URL(address).host).values()]
    .toSorted((one, other) => other.length - one.length)
    .values();
  const work = async (): Promise<void> => {
    // All workers take from the same iterator.
    for (const queue of hosts)
      for (const [index, { address, wantsText, isService, read }] of queue.entries()) {
        const { text, ...reply } = await ask(address, { text: wantsText, isService });
        const seen = reply.status === "there" && wantsText && reply.note === "" ? read(text) : {};
        const answered = { address, day, ...reply, seen };
        known.set(address, answered);
        appendFileSync(file, lineOf(answered));
        if (reply.code !== 429) continue;
        for (const rest of queue.slice(index + 1)) known.set(rest.address, { ...answered, address: rest.address });
        break;
      }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return known;
}

const lineOf = (each: Answer): string => `${JSON.stringify(each)}\n`;

/** The answers of a day. The last line may be cut off, where the run was killed. */
function answersIn(file: string, day: string): Map<string, Answer> {
  const answers = linesOf(file).flatMap((line) => {
    const { data } = answer.safeParse(valueOf(line));
    return data?.day === day ? [[data.address, data] as const] : [];
  });
  return new Map(answers);
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
