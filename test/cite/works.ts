import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml, stringify } from "yaml";
import { z } from "zod";
import { citable, type Citable, type Styled } from "../../src/cite/index.ts";
import { parse } from "../../src/claims/index.ts";
import type { Name } from "../../src/claims/model/index.ts";

/** Works with details that bibliography formats handle badly. */
export const difficultWorks = worksIn("difficult-works.yaml");

/** Works in German, each with words that a style adds. */
export const germanWorks = worksIn("german-works.yaml");

/** The works of a file: the text of a source file for each, by its id, with the place where it is cited under `at`. */
function worksIn(name: string): readonly Citable[] {
  const file: unknown = parseYaml(readFileSync(join("test/cite", name), "utf8"), { schema: "failsafe" });
  return Object.entries(z.record(z.string(), z.record(z.string(), z.unknown())).parse(file)).map(
    ([id, { at = "", ...source }]) => {
      const { record } = parse({ path: `claims/sources/${id}.yaml`, text: stringify(source) });
      if (record?.kind !== "source") throw new Error(`${id} is no source.`);
      return citable(record, "en", String(at));
    },
  );
}

/** A work of which only these facts are known. */
export function work(key: string, type: string, title: string, rest: Partial<Citable> = {}): Citable {
  return { key, type, title, names: {}, dates: {}, fields: {}, arxiv: "", locator: "", ...rest };
}

export function person(
  family: string,
  given: string,
  rest: { readonly droppingParticle?: string; readonly nonDroppingParticle?: string; readonly suffix?: string } = {},
): Name {
  return { kind: "personal", family, given, droppingParticle: "", nonDroppingParticle: "", suffix: "", ...rest };
}

export function group(literal: string): Name {
  return { kind: "literal", literal };
}

/** A reference with italics between asterisks, as a person reads them in plain text. */
export const marked = (styled: Styled): string =>
  styled.map(({ text, italic }) => (italic ? `*${text}*` : text)).join("");
