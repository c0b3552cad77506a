/** The numbers of an attribute, as of `translate(12 -3.5)`; none where it is missing. */
export function numbersIn(attribute: string | null | undefined): readonly number[] {
  return attribute?.match(/-?[\d.]+/g)?.map(Number) ?? [];
}
