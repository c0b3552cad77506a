import type { Name } from "../../model/index.ts";
import type { Reading } from "../reading.ts";
import { plainText } from "../shape/get.ts";
import type { Mapping } from "../yaml/value.ts";

/** A name: of a person by `family`, of a group by `literal`. Null, and reported, where it has neither or both. */
export function readName(mapping: Mapping, reading: Reading): Name | null {
  const family = plainText(mapping, "family");
  const literal = plainText(mapping, "literal");
  if ((family === "") === (literal === "")) {
    const trouble = family === "" ? "neither `family` nor `literal`" : "both `family` and `literal`";
    reading.report(
      "bad-name",
      mapping.place,
      `This name has ${trouble}.`,
      "Write a person's name as `family` and `given`, and that of an organisation, or of a person with a single name, as `literal`.",
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
