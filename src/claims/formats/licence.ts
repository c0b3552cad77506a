/** Licences of what a map says, by their SPDX ids. */
import type { Licence } from "../model/index.ts";
import { nearest } from "../../text/nearest.ts";
import type { Format } from "../shape/shape.ts";
import { label } from "./texts.ts";

const creativeCommons = ["BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-NC-ND"].flatMap((kind) =>
  ["4.0", "3.0"].map((version): Licence => ({
    id: `CC-${kind}-${version}`,
    name: `CC ${kind} ${version}`,
    url: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
  })),
);

/** The licences that texts and data are published under. Any other is given by its address. */
const licences: readonly Licence[] = [
  ...creativeCommons,
  { id: "CC0-1.0", name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  ...["PDDL-1.0", "ODC-By-1.0", "ODbL-1.0", "GFDL-1.3-or-later", "MIT", "Apache-2.0", "BSD-3-Clause", "Unlicense"].map(
    (id): Licence => ({ id, name: id, url: `https://spdx.org/licenses/${id}.html` }),
  ),
];

const ids = licences.map(({ id }) => id);

/** The SPDX id of a licence above, or the address of any licence. */
export const licence: Format = {
  ...label("the SPDX id of a licence, or its address", "CC-BY-4.0", 2000),
  name: "licence",
  rule: "unknown-value",
  fault: (value) => {
    if (ids.includes(value) || /^https?:\/\/[^\s/]\S*$/i.test(value)) return null;
    const meant = meantLicence(value);
    return {
      message: `\`${value}\` is not the id of a licence, nor an address.`,
      help: `${meant === null ? "" : `Did you mean \`${meant}\`? `}Write one of ${ids.join(", ")}; for any other licence, write its address.`,
      ...(meant === null ? {} : { meant }),
    };
  },
};

/** The licence whose version was left out, `CC-BY-SA`, or that was mistyped. A word for any licence, `LICENSE`, is none of them. */
function meantLicence(value: string): string | null {
  if (/^licen[cs]e$/i.test(value)) return null;
  const start = `${value.toLowerCase().replace(/[\s_]+/g, "-")}-`;
  return (
    ids.find((id) => /^\d/.test(id.slice(start.length)) && id.toLowerCase().startsWith(start)) ?? nearest(value, ids)
  );
}

/** The licence of a valid text; its address alone, without the scheme, is the name of one that is not known here. */
export function readLicence(written: string): Licence {
  const known = licences.find(({ id, url }) => id === written || sameAddress(url, written));
  return known ?? { id: "", name: written.replace(/^https?:\/\//i, ""), url: written };
}

function sameAddress(one: string, other: string): boolean {
  const bare = (address: string): string =>
    address
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, "")
      .replace(/\/(?:deed|legalcode)[.\w-]*$/, "")
      .replace(/\/$/, "");
  return bare(one) === bare(other);
}
