import { stringify } from "yaml";
import { fieldTables } from "../../src/claims/index.ts";
import type { RelationKind } from "../../src/claims/model/index.ts";
import { bases, stances } from "../../src/claims/schema/claim.ts";
import { filesForm } from "../../src/contribute/propose/index.ts";
import { en } from "../../src/words/en/index.ts";

/** The relations in the form and their labels. Undercuts need two claims, so the form leaves them out. */
export const relationChoices: Readonly<Record<Exclude<RelationKind, "undercuts">, string>> = {
  answers: "It answers a question",
  supports: "It supports a claim",
  "objects-to": "It objects to a claim",
  rebuts: "It rebuts an objection",
};

/** The label of the checkbox for a checked source. */
export const checkedChoice = "I have compared this data with the source itself or its catalogue record.";

interface Part {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly required?: boolean;
}

const input = (part: Part) => entry("input", part, {});
const textarea = (part: Part) => entry("textarea", part, {});
const dropdown = (part: Part, options: readonly string[]) => entry("dropdown", part, { options });

function entry(type: string, { id, label, description, required = false }: Part, more: object) {
  const attributes = { label, description, ...more };
  return { type, id, attributes, ...(required ? { validations: { required } } : {}) };
}

/** The issue form for a claim: `.github/ISSUE_TEMPLATE/claim.yml`. */
export function issueForm(): string {
  const means = (key: string): string => plain(fieldTables.claim.get(key)?.means ?? "");
  const form = {
    name: "A claim for the map",
    description:
      "Propose one claim, its place on the map and who holds it. You don't need git: a program checks it and answers here.",
    title: "Claim: ",
    labels: ["claim"],
    body: [
      {
        type: "markdown",
        attributes: {
          value:
            "A program checks this form and replies below with anything that is missing. Edit the issue to fix it; it is checked again. Once the claim passes, the program opens a pull request. The people who maintain this map decide on it.",
        },
      },
      input({ id: "claim", label: "The claim", description: `${sentence(means("claim"))}.`, required: true }),
      dropdown(
        { id: "relation", label: "Relation", description: "Its place on the map.", required: true },
        Object.values(relationChoices),
      ),
      input({
        id: "target",
        label: "Question or claim that it replies to",
        description: "Its id, or the address of its page.",
        required: true,
      }),
      dropdown({ id: "basis", label: "What it is based on", description: "Optional." }, bases),
      input({
        id: "person",
        label: "Who holds it",
        description:
          "The name, id or page of a person on the map. For a new person write “Last, First”, for an organisation its name.",
      }),
      dropdown({ id: "stance", label: "Their stance", description: "If left empty, they assert it." }, stances),
      input({
        id: "source",
        label: "Source on the map",
        description: "The id or page of the source. For a new source, leave this empty and fill in the fields below.",
      }),
      input({
        id: "at",
        label: "Where in the source",
        description: "Such as §3.1, p. 17, ch. 2, 12:40. Write “not seen” if you could not find the passage.",
      }),
      textarea({
        id: "explanation",
        label: "Explanation",
        description: `Optional. ${means("explanation")}.`,
      }),
      dropdown(
        { id: "source-type", label: "New source: kind", description: "Only for a source that is not on the map yet." },
        Object.values(en.pages.form.types),
      ),
      input({ id: "source-title", label: "New source: title", description: "As on the work itself." }),
      textarea({
        id: "source-authors",
        label: "New source: authors",
        description: "One per line: “Last, First”, or the name of an organisation.",
      }),
      input({
        id: "source-issued",
        label: "New source: date",
        description: "When it was published: 2022-06-27, 2022-06 or 2022.",
      }),
      input({
        id: "source-url",
        label: "New source: address",
        description: "Where it can be read, such as https://example.org/essay.",
      }),
      input({ id: "source-doi", label: "New source: DOI", description: "If it has one, such as 10.1000/182." }),
      {
        type: "checkboxes",
        id: "source-checked",
        attributes: {
          label: "New source: checked",
          description: "Leave this unchecked if you have not.",
          options: [{ label: checkedChoice }],
        },
      },
    ],
  };
  return written(form);
}

/** The label of the only field of `filesIssueForm`, which identifies an issue that was made with it. */
export const filesLabel = "The files";

/** The issue form for several files, which the form on the site fills in: `.github/ISSUE_TEMPLATE/files.yml`. */
export function filesIssueForm(): string {
  return written({
    name: "Several files for the map",
    description: "A claim with its new people and sources. The form on the map's site fills this in.",
    title: filesForm.title,
    labels: ["claim"],
    body: [
      {
        type: "markdown",
        attributes: {
          value:
            "A program checks these files and replies below with anything that is missing. Edit the issue to fix it; it is checked again. Once they pass, the program opens a pull request. The people who maintain this map decide on it.",
        },
      },
      {
        type: "textarea",
        id: filesForm.field,
        attributes: {
          label: filesLabel,
          description: "Before each file, write a line with its path: `--- # claims/sources/doe-2020-kettles.yaml`.",
          render: "yaml",
        },
        validations: { required: true },
      },
    ],
  });
}

const written = (form: object): string =>
  `# Generated by \`npm run generate\`; a test checks that it is up to date.\n${stringify(form, { lineWidth: 0 })}`;

const plain = (markdown: string): string => markdown.replace(/\*\*/g, "");

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
