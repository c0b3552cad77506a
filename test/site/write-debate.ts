import { join } from "node:path";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** The files of a generated map of 64 questions in three debates: too many to show on level 0. */
export const manyQuestions = generateDebate({ claims: 640, perQuestion: 10, seed: 1 });

/** Writes them to a new folder. Returns the path of its claims. */
export const writeManyQuestions = (): string =>
  join(temporaryFolder(Object.fromEntries(manyQuestions.map(({ path, text }) => [path, text]))), "claims");
