import type { Problem } from "../../contribute/propose/index.ts";

export const isError = ({ severity }: Problem): boolean => severity === "error";
