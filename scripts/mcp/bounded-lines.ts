import { Transform } from "node:stream";
import { idOfMessage, shownBytes } from "./id-of-message.ts";
import { refusal, type MessageId } from "./refusal.ts";

/** The longest request, in bytes. The largest that a tool accepts has less than a tenth of it. */
export const mostBytes = 1_000_000;

/** The answer to a request that is too long. */
export const tooLong = (id: MessageId | null): string =>
  refusal(-32600, `A request has at most ${mostBytes} bytes.`, id);

const lineEnd = 0x0a;

/**
 * Passes on the lines that have at most `most` bytes. Each longer one is refused when it ends, with its id where it has one, and is
 * never kept as a whole.
 */
export function boundedLines(most: number, refuse: (id: MessageId | null) => void): Transform {
  let line = new Line(most);
  return new Transform({
    transform(chunk: Buffer, _, done) {
      let start = 0;
      for (let end = chunk.indexOf(lineEnd); end !== -1; end = chunk.indexOf(lineEnd, start)) {
        line.add(chunk.subarray(start, end));
        const whole = line.whole();
        if (whole === null) refuse(idOfMessage(line.beginning, line.end));
        else if (whole.length > 0) this.push(Buffer.concat([whole, Buffer.from([lineEnd])]));
        line = new Line(most);
        start = end + 1;
      }
      line.add(chunk.subarray(start));
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
  whole(): Buffer | null {
    return this.#length > this.#most ? null : Buffer.concat(this.#parts);
  }
}
