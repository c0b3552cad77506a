import { expect, test } from "vitest";
import { imported } from "./exchanged.ts";

const graph = (inside: string) => `<graphml><key id="l" attr.name="label"/><graph>${inside}</graph></graphml>`;

test.each([
  ["a text", "Tea is hot.", 1, "This is no XML. Give GraphML of Argunet, of yEd or of this program."],
  ["other XML", "\n<note>\n<to>Ann</to></note>", 1, "There is no `graphml` in this file. Give GraphML of"],
  ["a graph without nodes", graph(""), 1, "There is no node in this file. Give GraphML of"],
  [
    "a file that breaks off",
    '<?xml version="1.0"?>\n<graphml>\n<graph><node id="a">\n',
    4,
    "This is no XML: Unclosed root tag. Fix it",
  ],
  [
    "a tag that is not closed",
    "<graphml>\n<graph>\n</node></graph></graphml>",
    3,
    "This is no XML: Unexpected close tag. Fix",
  ],
  ["an unknown entity", `<graphml>\n<graph a="&b;"/></graphml>`, 2, "This is no XML: Invalid character entity."],
])("%s gets one message with its line, which says what to give", async (_, text, line, message) => {
  const { files, losses, problems } = await imported("graphml", text);
  expect([files, losses, problems.length]).toEqual([[], [], 1]);
  expect(problems[0]?.place.line).toBe(line);
  expect(problems[0]?.message).toContain(message);
});
