import * as browser from "../../words/browser.ts";
import type { Id, Label } from "../../claims/model/index.ts";
import type { Changes } from "./reader-view.ts";

/** What changed besides the judged claim: "3 other claims stand, 1 is answered." A single claim is named if its sentence is known. "" for nothing. */
export function changeWords(changes: Changes, judged: string | null, sentenceOf: (id: Id) => string): string {
  const others = [...changes].filter(([id]) => id !== judged);
  const [only] = others;
  const sentence = only && others.length === 1 ? sentenceOf(only[0]).replace(/\.$/, "") : "";
  if (only && sentence !== "") return browser.judged.changed(browser.quoted(sentence), only[1]);
  const count = (label: Label): number => others.filter(([, other]) => other === label).length;
  return browser.judged.changes({ in: count("in"), out: count("out"), undecided: count("undecided") }, judged !== null);
}
