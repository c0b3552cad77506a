/** What a build makes many of. */
export type BuildPart = "claims" | "pages" | "files" | "versions" | "images";

/** Reports how many of a part are done, of how many. */
export type Progress = (part: BuildPart, done: number, total: number) => void;
