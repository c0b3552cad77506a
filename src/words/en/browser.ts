export * as browser from "./browser/index.ts";
