import * as browser from "../../words/browser.ts";

/** A message of a rule, with quotation marks around what it has as code. */
export const inQuotes = (message: string): string =>
  message.replaceAll(/`([^`]*)`/g, (_, code: string) => browser.quoted(code));
