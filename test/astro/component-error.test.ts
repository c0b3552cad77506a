import { expect, test } from "vitest";
import { ComponentError, namingComponent } from "../../src/astro/component-error.ts";

const failed = (frame: string): Error => {
  const error = new TypeError("x is undefined");
  error.stack = `TypeError: x is undefined\n    at Array.map (<anonymous>)\n    at ${frame}\n    at render (file:///a.mjs:1:2)`;
  return error;
};

test("an error in a map's own component names its file, line and column", () => {
  const named = namingComponent(failed("Object.default (/tea/components/Footer.astro:7:27)"), "/tea/components");
  expect(named).toBeInstanceOf(ComponentError);
  expect(String(named)).toContain("components/Footer.astro:7:27: x is undefined");
});

test("any other error stays as it is", () => {
  const error = failed("Object.default (/program/src/components/page/PageFooter.astro:7:27)");
  expect(namingComponent(error, "/tea/components")).toBe(error);
  expect(namingComponent("no error", "/tea/components")).toBe("no error");
});
