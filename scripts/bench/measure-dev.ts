import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const edits = 3;

/** How often the page is asked for, once it was seen before an edit; ms. */
const pause = 20;

/**
 * Serves a claims folder as `npm run dev` does, asks for the page of one claim, saves the claim's file with another sentence, and
 * measures until the page has it: the median of three edits, in seconds. Throws if the server does not start.
 */
export async function measureDev(claims: string, file: string): Promise<number> {
  const text = await readFile(file, "utf8");
  const page = `claims/${basename(file, ".yaml")}/`;
  const server = spawn(process.execPath, ["scripts/dev.ts", "--claims", claims, "--without-history"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PORT: "4790", NO_COLOR: "1" },
  });
  try {
    const address = (await addressOf(server)) + page;
    await pageHas(address, "</html>");
    const seconds: number[] = [];
    for (let edit = 1; edit <= edits; edit += 1) {
      const sentence = `The sentence of edit ${edit} was saved.`;
      await writeFile(file, text.replace(/^claim: .*$/m, `claim: ${sentence}`));
      const start = process.hrtime.bigint();
      await pageHas(address, sentence);
      seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
    }
    return seconds.toSorted((a, b) => a - b)[Math.floor(edits / 2)] ?? Number.NaN;
  } finally {
    await writeFile(file, text);
    const isRunning = server.exitCode === null && server.signalCode === null;
    if (isRunning && server.kill()) await once(server, "exit");
  }
}

async function pageHas(address: string, text: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address);
    if ((await answer.text()).includes(text)) return;
    await sleep(pause);
  }
}

/** The address that the server prints when it has started, with a slash at its end. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", () => reject(new Error(`The dev server ended:\n${printed}`)));
  });
}
