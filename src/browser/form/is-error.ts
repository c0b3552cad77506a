import type { Problem } from "../../edit/propose/index.ts";

export const isError = ({ severity }: Problem): boolean => severity === "error";
