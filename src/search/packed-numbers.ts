/** The digits of packed numbers are the characters from `#` on. A number ends with one of the first, since most differences are small. */
const [zero, lasts, others] = ["#".charCodeAt(0), 80, 12];

/** Numbers that increase, as a text of the first one and the differences: it compresses well. */
export const packNumbers = (numbers: readonly number[]): string =>
  numbers.map((number, at) => digits(number - (numbers[at - 1] ?? 0))).join("");

const digits = (number: number): string => {
  if (number < lasts) return String.fromCharCode(zero + number);
  const digit = lasts + ((number - lasts) % others);
  return String.fromCharCode(zero + digit) + digits((number - digit) / others);
};

/** The numbers again. */
export function unpackNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let [number, scale] = [0, 1];
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - zero;
    number += scale * digit;
    scale *= others;
    if (digit >= lasts) continue;
    numbers.push(number);
    scale = 1;
  }
  return numbers;
}
