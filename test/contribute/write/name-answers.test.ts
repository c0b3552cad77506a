import { describe, expect, test } from "vitest";
import { nameAnswers } from "../../../src/contribute/write/index.ts";

describe("a name without a comma", () => {
  test.each([
    ["Jörg Müller", "Müller", "Jörg"],
    ["Peter  Singer ", "Singer", "Peter"],
    ["J. R. R. Tolkien", "Tolkien", "J. R. R."],
    ["J.R.R. Tolkien", "Tolkien", "J.R.R."],
    ["George E. Moore", "Moore", "George E."],
    ["Jean-Luc Picard", "Picard", "Jean-Luc"],
    ["Cathy O’Neil", "O’Neil", "Cathy"],
    ["John McCarthy", "McCarthy", "John"],
    ["Ludwig van Beethoven", "van Beethoven", "Ludwig"],
    ["Annette von Droste-Hülshoff", "von Droste-Hülshoff", "Annette"],
    ["Eva Konrat", "Konrat", "Eva"],
    ["Maria Grünwald", "Grünwald", "Maria"],
    ["Яков Перельман", "Перельман", "Яков"],
  ])("is that of a person where it looks like one: %s", (name, family, given) => {
    expect(nameAnswers(name)).toEqual({ family, given });
  });

  test.each([
    "OECD",
    "Plato",
    "NASA Ames",
    "Google DeepMind",
    "Institute of Tea",
    "Deutsche Bahn",
    "Stiftung Warentest",
    "Deutscher Ethikrat",
    "Statistisches Bundesamt",
    "Max-Planck-Institut Dresden",
    "Oxford University",
    "Amnesty International",
    "Ärzte ohne Grenzen",
    "The Guardian",
    "Die Zeit",
    "Tea Board",
    "Schule am Wald",
    "Klasse 9b",
    "李飞飞",
    "a small group",
  ])("is that of an organisation, or a single name, otherwise: %s", (name) => {
    expect(nameAnswers(name)).toEqual({ literal: name });
  });
});

test("a name with a comma is that of a person, and one in quotation marks is literal", () => {
  expect(nameAnswers("Orwell, George")).toEqual({ family: "Orwell", given: "George" });
  expect(nameAnswers("“Hugging Face”")).toEqual({ literal: "Hugging Face" });
  expect(nameAnswers('"Smith, Jones and Sons"')).toEqual({ literal: "Smith, Jones and Sons" });
});

test("what somebody says a name is counts more than how it looks", () => {
  expect(nameAnswers("Hugging Face", "organisation")).toEqual({ literal: "Hugging Face" });
  expect(nameAnswers("Smith, Jones and Sons", "organisation")).toEqual({ literal: "Smith, Jones and Sons" });
  expect(nameAnswers("Max Schule", "person")).toEqual({ family: "Schule", given: "Max" });
  expect(nameAnswers("Plato", "person")).toEqual({ literal: "Plato" });
});
