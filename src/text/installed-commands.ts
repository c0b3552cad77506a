/**
 * A text with the commands of this repository, `npm run check -- --fix`, as they are called where the program is installed as a
 * package: `npx disputed-territory check --fix`. There the claims folder need not be named.
 */
export const installedCommands = (text: string): string =>
  text
    .replaceAll(ofRepository, (whole, name: string | undefined, start: string | undefined, bracket?: string) => {
      const command = name ?? (bracket === undefined ? undefined : start);
      if (command === undefined) return whole;
      return `npx disputed-territory ${command}${bracket === undefined ? "" : ` ${bracket}`}`;
    })
    .replaceAll(/(npx disputed-territory .*?) --claims \.\.\/my-debate\/claims/g, "$1");

/** `npm start` alone is a script of a map's own package.json, too. */
const ofRepository =
  /npm (?:run (?:-s |--silent )?(new|dev|start|build|check|standing|read|impact|export|import|mcp|lsp|edit|verify)\b|(start)\b)(?: (\[?)-- )?/g;
