import type { Name } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import { plainText } from "../shape/get.ts";
import type { Mapping } from "../yaml/value.ts";

/** A name with `family` or `literal`. Null, with a finding, if it has neither or both. */
export function readName(mapping: Mapping, reading: Reading): Name | null {
  const family = plainText(mapping, "family");
  const literal = plainText(mapping, "literal");
  if ((family === "") === (literal === "")) {
    const keys = family === "" ? "neither `family` nor `literal`" : "both `family` and `literal`";
    reading.report(
      "bad-name",
      mapping.place,
      `This name has ${keys}.`,
      "Write `family` and `given` for a person, and `literal` for an organisation or a person with a single name.",
    );
    return null;
  }
  if (literal !== "") return { kind: "literal", literal };
  return {
    kind: "personal",
    family,
    given: plainText(mapping, "given"),
    droppingParticle: plainText(mapping, "dropping-particle"),
    nonDroppingParticle: plainText(mapping, "non-dropping-particle"),
    suffix: plainText(mapping, "suffix"),
  };
}
