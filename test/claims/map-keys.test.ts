import { describe, expect, test } from "vitest";
import { backgrounds, contrast, readable } from "../../src/claims/formats/colour.ts";
import { colours } from "../../src/text/colours.ts";
import { parse } from "../../src/claims/index.ts";

/** The record of a map.yaml with these lines after its title, and what is found in it. */
function read(lines: string): {
  readonly found: readonly string[];
  readonly record: ReturnType<typeof parse>["record"];
} {
  const { record, findings } = parse({ path: "claims/map.yaml", text: `title: Tea\n${lines}\n` });
  return { record, found: findings.map(({ rule, message, help }) => `${rule}: ${message} ${help}`) };
}

describe("a licence", () => {
  test.each([
    ["CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
    ["CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
    ["MIT", "MIT", "https://spdx.org/licenses/MIT.html"],
    [
      "http://www.creativecommons.org/licenses/by-sa/4.0/deed.de",
      "CC BY-SA 4.0",
      "https://creativecommons.org/licenses/by-sa/4.0/",
    ],
    ["https://example.org/terms", "example.org/terms", "https://example.org/terms"],
  ])("%s is called %s", (licence, name, url) => {
    const { record, found } = read(`licence: ${licence}`);
    expect(found).toEqual([]);
    expect(record).toMatchObject({ licence: { name, url } });
  });

  test.each([
    ["CC-BY-4", "CC-BY-4.0"],
    ["cc by sa 4.0", "CC-BY-SA-4.0"],
    ["MIR", "MIT"],
    ["CC-BY-SA", "CC-BY-SA-4.0"],
    ["cc by", "CC-BY-4.0"],
  ])("%s is not known, and %s is near", (licence, meant) => {
    expect(read(`licence: ${licence}`).found).toEqual([
      expect.stringMatching(
        new RegExp(`^unknown-value: \`${licence}\`.*Did you mean \`${meant}\\?`.replace("\\?", "`\\?")),
      ),
    ]);
  });

  test.each(["LICENSE", "Licence"])("that is called %s is not taken for one of them", (licence) => {
    expect(read(`licence: ${licence}`).found).toEqual([expect.not.stringContaining("Did you mean")]);
  });

  test("that is no address of the web is refused", () => {
    expect(read("licence: javascript:alert(1)").found).toEqual([expect.stringMatching(/^unknown-value: /)]);
    expect(read("licence: All rights reserved").found).toEqual([expect.stringMatching(/write its address\.$/)]);
  });
});

test("a colour without quotation marks is reported as a comment, with what to write", () => {
  expect(read("theme:\n  accent: #ffcc00").found).toContainEqual(
    'empty-value: `accent` has no value, because ` #` begins a comment. Put the value in quotation marks:\naccent: "#ffcc00"',
  );
  expect(read("subtitle: # to be written").found).toEqual([expect.stringContaining("write the value after the colon")]);
});

test("an unknown key is reported with the name of the file as it is written", () => {
  expect(read("colour: red").found).toEqual([expect.stringMatching(/^unknown-key: `map\.yaml` has no key `colour`\./)]);
});

describe("a contact", () => {
  test.each(["tea@example.org", "https://example.org/contact", "http://example.org"])("can be %s", (contact) => {
    expect(read(`contact: ${contact}`)).toMatchObject({ found: [], record: { contact } });
  });

  test.each([
    ["mailto:tea@example.org", "`tea@example.org`"],
    ["www.example.org", "`https://www.example.org`"],
    ["javascript:alert(1)", "begins with `https://`"],
    ["ask us", "begins with `https://`"],
    ["tea@localhost", "begins with `https://`"],
  ])("can't be %s", (contact, help) => {
    expect(read(`contact: ${contact}`).found).toEqual([expect.stringMatching(/^unknown-value: /)]);
    expect(read(`contact: ${contact}`).found[0]).toContain(help);
  });
});

describe("an accent", () => {
  const accent = (value: string, rest = ""): ReturnType<typeof read> => read(`theme:\n  accent: ${value}${rest}`);

  test("is a colour for the light page, from which that of the dark page is made", () => {
    expect(accent('"#8a1c4a"')).toMatchObject({ found: [], record: { accent: { light: "#8a1c4a", dark: "#b6728f" } } });
    expect(accent("048", "\n  accent-dark: '#9AC4F8'")).toMatchObject({
      found: [],
      record: { accent: { light: "#004488", dark: "#9ac4f8" } },
    });
  });

  test("that can't be read on the page is refused, with its contrast and a colour near it that can", () => {
    const [found = ""] = accent('"#d2a24c"').found;
    expect(found).toMatch(
      /^unknown-value: The contrast of `#d2a24c` with the light page is 2\.08:1; text needs 4\.5:1\./,
    );
    const [, near = ""] = /can be read is "(#[\da-f]{6})"/.exec(found) ?? [];
    expect(accent(`"${near}"`).found).toEqual([]);
    expect(accent('"#8a1c4a"', '\n  accent-dark: "#8a1c4a"').found).toEqual([
      expect.stringMatching(/^unknown-value: The contrast of `#8a1c4a` with the dark page/),
    ]);
  });

  test.each(["teal", '"#12345"', '"rgb(1, 2, 3)"'])("is not %s", (value) => {
    expect(accent(value).found).toEqual([expect.stringMatching(/^unknown-value: .*in quotation marks/)]);
  });
});

test("contrast is that of WCAG, whose examples are 21:1 for black on white and 4.48:1 for #777 on it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#fff", "#fff")).toBe(1);
});

test("for each colour there is one near it that can be read, on the light and the dark page", () => {
  for (const scheme of ["light", "dark"] as const)
    for (let number = 0; number < 0x1000000; number += 54_321) {
      const colour = `#${number.toString(16).padStart(6, "0")}`;
      const ratio = contrast(readable(colour, scheme), backgrounds[scheme]);
      expect(ratio, colour).toBeGreaterThanOrEqual(4.5);
      if (contrast(colour, backgrounds[scheme]) >= 4.5) expect(readable(colour, scheme)).toBe(colour);
    }
});

test("of the page's two backgrounds, the raised one has less contrast", () => {
  const [light, dark] = colours.paper;
  expect(contrast("#000", light)).toBeGreaterThan(contrast("#000", backgrounds.light));
  expect(contrast("#fff", dark)).toBeGreaterThan(contrast("#fff", backgrounds.dark));
});

test("an editor has a name as in a source, and perhaps an ORCID iD", () => {
  expect(
    read("editors:\n  - family: Berg\n    given: Anna\n    orcid: 0000-0002-1825-0097\n  - literal: Society"),
  ).toMatchObject({
    found: [],
    record: {
      editors: [
        { name: { kind: "personal", family: "Berg", given: "Anna" }, orcid: "0000-0002-1825-0097" },
        { name: { kind: "literal", literal: "Society" }, orcid: "" },
      ],
    },
  });
  expect(read("editors:\n  - given: Anna").found).toEqual([expect.stringMatching(/^bad-name: /)]);
});
