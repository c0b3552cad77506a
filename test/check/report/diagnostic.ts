import type { Diagnostic } from "../../../src/claims/model/index.ts";

/** A diagnostic with default values for everything that a test doesn't give. */
export function diagnostic(part: Partial<Diagnostic>): Diagnostic {
  const whole: Diagnostic = {
    rule: "unknown-id",
    severity: "error",
    path: "claims/tea/a.yaml",
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    message: "There is no claim `b`.",
    help: "Did you mean `c`?",
    docs: "https://example.org/contribute/rules/#unknown-id",
  };
  return { ...whole, ...part };
}
