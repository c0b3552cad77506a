import type { BuildPart, Progress } from "../src/site/progress.ts";
import { counted, number } from "../src/words/en/counted.ts";

/** A build may take so many milliseconds before it says how far it is. */
const patience = 2000;
/** The shortest time between two texts on a terminal, and between two lines of a log that are of one part, in milliseconds. */
const [betweenTexts, betweenLines] = [100, 10_000];

const verbs: Readonly<Record<BuildPart, readonly [verb: string, one: string, several: string]>> = {
  claims: ["checked", "claim", "claims"],
  pages: ["rendered", "page", "pages"],
  files: ["wrote", "data file", "data files"],
  versions: ["wrote", "page of a version", "pages of versions"],
  images: ["drew", "share image", "share images"],
};

/** The output stream: standard error, or a fake one in a test. */
type Screen = Pick<NodeJS.WriteStream, "isTTY" | "columns"> & { readonly write: (text: string) => unknown };

export interface BuildProgress {
  readonly report: Progress;
  /** Leaves a terminal as it was. */
  readonly end: () => void;
}

/**
 * Says how far a build is, once it has taken two seconds: on a terminal in one line that is overwritten; elsewhere in a line for each
 * part that is done, and one every ten seconds for a part that takes longer. `now` is in milliseconds.
 */
export function buildProgress(screen: Screen, now = (): number => performance.now()): BuildProgress {
  const start = now();
  let last = start;
  let current: BuildPart = "claims";
  let isWritten = false;
  const write = (text: string): void => {
    // Some terminals don't say how wide they are: it is then 0.
    screen.write(screen.isTTY ? `\r\u001B[K${text.slice(0, (screen.columns || 80) - 1)}` : `${text}\n`);
    last = now();
    isWritten = true;
  };
  return {
    report: (part, done, total) => {
      if (part !== current && !screen.isTTY) last = now();
      current = part;
      if (now() - start < patience) return;
      const isDue = now() - last >= (screen.isTTY ? betweenTexts : betweenLines);
      if (isDue || done === total) write(sentence(part, done, total));
    },
    end: () => {
      if (screen.isTTY && isWritten) screen.write("\r\u001B[K");
    },
  };
}

function sentence(part: BuildPart, done: number, total: number): string {
  const [verb, one, several] = verbs[part];
  return done === total
    ? `${verb} ${counted(total, one, several)}`
    : `${verb} ${number(done)} of ${counted(total, one, several)}`;
}
