import { shippedText } from "../../map/text/wrap-text.ts";

/** Whether the shipped font has all letters of a text. An image of any other text would show empty boxes. */
export function settable(text: string): boolean {
  return shippedText.hasLetters(text);
}
