import { Transform } from "node:stream";
import { faultOf } from "./fault-of.ts";
import { idOfMessage, shownBytes } from "./id-of-message.ts";
import { refusal } from "./refusal.ts";

/** The longest request, in bytes. The largest that a tool accepts has less than a tenth of it. */
export const mostBytes = 1_000_000;

const lineEnd = 0x0a;

/**
 * Passes on the lines that are messages of at most `most` bytes; the last one needs no line end. Refuses each other line that is not
 * blank, with an answer that has its id where it has one. A line that is too long is never kept as a whole.
 */
export function messageLines(most: number, refuse: (answer: string) => void): Transform {
  let line = new Line(most);
  const pass = (lines: Transform): void => {
    const whole = line.whole();
    const fault =
      whole === null
        ? refusal(-32600, `A request has at most ${most} bytes.`, idOfMessage(line.beginning, line.end))
        : faultOf(whole);
    if (fault !== null) refuse(fault);
    else if (whole !== null && whole.trim() !== "") lines.push(`${whole}\n`);
    line = new Line(most);
  };
  return new Transform({
    transform(chunk: Buffer, _, done) {
      let start = 0;
      for (let end = chunk.indexOf(lineEnd); end !== -1; end = chunk.indexOf(lineEnd, start)) {
        line.add(chunk.subarray(start, end));
        pass(this);
        start = end + 1;
      }
      line.add(chunk.subarray(start));
      done();
    },
    flush(done) {
      pass(this);
      done();
    },
  });
}

/** A line as it is read: as a whole, or once it is too long, its beginning and its end. */
class Line {
  readonly #most: number;
  #parts: Buffer[] = [];
  #length = 0;
  beginning = Buffer.alloc(0);
  end = Buffer.alloc(0);

  constructor(most: number) {
    this.#most = most;
  }

  add(part: Buffer): void {
    this.#length += part.length;
    if (this.beginning.length < shownBytes)
      this.beginning = Buffer.concat([this.beginning, part.subarray(0, shownBytes - this.beginning.length)]);
    this.end = Buffer.concat([this.end, part.subarray(-shownBytes)]).subarray(-shownBytes);
    if (this.#length > this.#most) this.#parts = [];
    else this.#parts.push(part);
  }

  /** Null if it is too long. */
  whole(): string | null {
    return this.#length > this.#most ? null : Buffer.concat(this.#parts).toString();
  }
}
