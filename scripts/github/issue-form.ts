import { stringify } from "yaml";
import { filesForm } from "../../src/edit/propose/index.ts";
import { bases, stances } from "../../src/parse/fields/claim-fields.ts";
import type { RelationKind } from "../../src/model/index.ts";
import { fieldTables } from "../../src/parse/index.ts";
import { sourceKinds } from "../../src/edit/write/index.ts";

/** The relations that the form offers, in the words of its choices. An undercut names two claims and is left to the other doors. */
export const relationChoices: Readonly<Record<Exclude<RelationKind, "undercuts">, string>> = {
  answers: "It answers a question",
  supports: "It supports a claim",
  "objects-to": "It objects to a claim",
  rebuts: "It rebuts an objection",
};

/** What somebody ticks who has looked at a source. */
export const checkedChoice = "I have compared these facts with the source itself or its catalogue record.";

interface Part {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly required?: boolean;
  readonly placeholder?: string;
}

const input = (part: Part) => entry("input", part, {});
const textarea = (part: Part) => entry("textarea", part, {});
const dropdown = (part: Part, options: readonly string[]) => entry("dropdown", part, { options });

function entry(type: string, { id, label, description, required = false, placeholder }: Part, more: object) {
  const attributes = { label, description, ...(placeholder === undefined ? {} : { placeholder }), ...more };
  return { type, id, attributes, ...(required ? { validations: { required } } : {}) };
}

/** The form in which an issue proposes a claim: `.github/ISSUE_TEMPLATE/claim.yml`, written from the tables that read the files. */
export function issueForm(): string {
  const means = (key: string): string => plain(fieldTables.claim.get(key)?.means ?? "");
  const form = {
    name: "A claim for the map",
    description:
      "One point, with where it belongs and who holds it. No git needed: a program checks it and answers here.",
    title: "Claim: ",
    labels: ["claim"],
    body: [
      {
        type: "markdown",
        attributes: {
          value:
            "A program reads this form and answers below with what is missing. Edit the issue to mend that: it is read again. Once the claim passes, the program proposes it in a pull request, which a person reads.",
        },
      },
      input({ id: "claim", label: "The claim", description: `${sentence(means("claim"))}.`, required: true }),
      dropdown(
        { id: "relation", label: "What it does", description: "Its place on the map.", required: true },
        Object.values(relationChoices),
      ),
      input({
        id: "target",
        label: "To which question or claim",
        description: "Its id, or the address of its page.",
        required: true,
      }),
      dropdown({ id: "basis", label: "What it rests on", description: "May stay empty." }, bases),
      input({
        id: "person",
        label: "Who holds it",
        description:
          "The name, id or page of a person on the map; somebody new as “Last, First”, an organisation by its name.",
      }),
      dropdown({ id: "stance", label: "Their stance", description: "Left empty, they assert it." }, stances),
      input({
        id: "source",
        label: "Source on the map",
        description:
          "The id or page of the source in which this can be read. For a new one, leave this empty and fill in the next fields.",
      }),
      input({
        id: "at",
        label: "Where in the source",
        description: "Such as §3.1, p. 17, ch. 2, 12:40.",
      }),
      textarea({
        id: "explanation",
        label: "Explanation",
        description: `What a reader should know besides; may stay empty. ${means("explanation")}.`,
      }),
      dropdown(
        { id: "source-type", label: "New source: kind", description: "Only for a source that is not on the map yet." },
        Object.values(sourceKinds),
      ),
      input({ id: "source-title", label: "New source: title", description: "As it stands on the work." }),
      textarea({
        id: "source-authors",
        label: "New source: authors",
        description: "One a line: “Last, First”; an organisation by its name.",
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
          description: "Leave it empty if you have not.",
          options: [{ label: checkedChoice }],
        },
      },
    ],
  };
  return written(form);
}

/** What the one field of `filesIssueForm` is called, by which an issue made with it is known. */
export const filesLabel = "The files";

/** The form in which an issue proposes several files at once, as the site's own form fills it in: `.github/ISSUE_TEMPLATE/files.yml`. */
export function filesIssueForm(): string {
  return written({
    name: "Several files for the map",
    description: "A claim with the people and sources that are new with it. The form on the map's site fills this in.",
    title: filesForm.title,
    labels: ["claim"],
    body: [
      {
        type: "markdown",
        attributes: {
          value:
            "A program reads these files and answers below with what is missing. Edit the issue to mend that: it is read again. Once they pass, the program proposes them in one pull request, which a person reads.",
        },
      },
      {
        type: "textarea",
        id: filesForm.field,
        attributes: {
          label: filesLabel,
          description: "Before each file stands a line with its path: `--- # claims/sources/doe-2020-kettles.yaml`.",
          render: "yaml",
        },
        validations: { required: true },
      },
    ],
  });
}

const written = (form: object): string =>
  `# Written by \`npm run write-issue-form\` from the tables that read the claim files; a test holds it to them.\n${stringify(form, { lineWidth: 0 })}`;

const plain = (markdown: string): string => markdown.replace(/\*\*/g, "");

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
