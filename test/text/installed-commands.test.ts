import { expect, test } from "vitest";
import { installedCommands } from "../../src/text/installed-commands.ts";

test.each([
  ["run `npm run check -- --fix`.", "run `npx disputed-territory check --fix`."],
  ["npm run check [-- PATH…]\n", "npx disputed-territory check [PATH…]\n"],
  ["npm run new\nnpm run new -- debate FOLDER", "npx disputed-territory new\nnpx disputed-territory new debate FOLDER"],
  ["npm run --silent export -- bibtex", "npx disputed-territory export bibtex"],
  ["npm run check -- --claims ../my-debate/claims` says", "npx disputed-territory check` says"],
  ["npm start -- --claims ../my-debate/claims", "npx disputed-territory start"],
])("%j is called %j where the program is installed", (text, expected) => {
  expect(installedCommands(text)).toBe(expected);
});

test.each(["npm start", "npm install && npm start", "npm run write-schemas", "npm run checks", "npx npm run-script"])(
  "%j is the same everywhere",
  (text) => {
    expect(installedCommands(text)).toBe(text);
  },
);
