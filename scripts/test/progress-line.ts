import type { Progress } from "./stage.ts";

/** Shows the progress of the running stages on standard error, so that standard output has one line per stage. */
export interface ProgressLine {
  readonly start: (stage: string) => void;
  readonly report: (stage: string, progress: Progress) => void;
  readonly end: (stage: string) => void;
}

/** The output stream: standard error, or a fake one in a test. */
export type Screen = Pick<NodeJS.WriteStream, "isTTY" | "columns"> & { readonly write: (text: string) => unknown };

/** In a terminal, one line that is overwritten; otherwise a line when a stage starts and one for each fifth of its files. */
export function progressLine(stream: Screen): ProgressLine {
  return stream.isTTY ? overwritten(stream) : appended(stream);
}

function overwritten(stream: Screen): ProgressLine {
  const running = new Map<string, string>();
  const draw = (): void => {
    const line = [...running].map(([stage, words]) => `${stage} ${words}`.trim()).join("  ·  ");
    stream.write(`\r\u001B[K${line === "" ? "" : `… ${line}`.slice(0, stream.columns - 1)}`);
  };
  return {
    start: (stage) => {
      running.set(stage, "");
      draw();
    },
    report: (stage, { words }) => {
      running.set(stage, words);
      draw();
    },
    end: (stage) => {
      running.delete(stage);
      stream.write("\r\u001B[K");
    },
  };
}

function appended(stream: Screen): ProgressLine {
  const fifths = new Map<string, number>();
  return {
    start: (stage) => void stream.write(`… ${stage}\n`),
    report: (stage, { part, words }) => {
      const fifth = Math.floor(5 * part);
      if (fifth > (fifths.get(stage) ?? 0) && fifth < 5) stream.write(`… ${stage} ${words}\n`);
      fifths.set(stage, fifth);
    },
    end: (stage) => void fifths.delete(stage),
  };
}
