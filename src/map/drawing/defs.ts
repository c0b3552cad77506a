import { shape, type Shape } from "./shape.ts";

/** SVG patterns for the squares in strips: a cross for objections, a stroke for rebuttals. Style sheets refer to them by id. */
export const defs: readonly Shape[] = [
  ...["square", "open"].flatMap((form) => [
    square(form, "objection", "M.25.25.75.75M.75.25.25.75"),
    square(form, "rebuttal", "M.2.5H.8"),
  ]),
  shape("pattern", { id: "struck", class: "struck", width: 1, height: 1, patternContentUnits: "objectBoundingBox" }, [
    shape("path", { d: "M0 1 1 0" }),
  ]),
];

/** The pattern of a role. The square of an unanswered claim is open. */
function square(form: string, role: string, symbol: string): Shape {
  const attributes = {
    id: `${form}-${role}`,
    class: `${form === "open" ? "square-open" : "square-fill"} ${role}`,
    width: 1,
    height: 1,
    patternContentUnits: "objectBoundingBox",
  };
  return shape("pattern", attributes, [shape("rect", { width: 1, height: 1 }), shape("path", { d: symbol })]);
}
