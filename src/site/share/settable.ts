import { shippedText } from "../../map/text/shipped-text.ts";

/** Whether the shipped font has the letters of a text: a picture of one in another script would show empty boxes. */
export function settable(text: string): boolean {
  return shippedText.hasLetters(text);
}
