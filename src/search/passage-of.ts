import { isPassagesFile } from "./forms.ts";
import type { Index } from "./open-index.ts";

/** What an entry says beyond its sentence: an explanation, a summary, a state; "" for nothing. */
export async function passageOf(index: Index, number: number): Promise<string> {
  const { passagesPerFile } = await index.head();
  const file = await index.inFolder(`passages/${Math.floor(number / passagesPerFile)}.json`, isPassagesFile);
  return file[number % passagesPerFile] ?? "";
}
