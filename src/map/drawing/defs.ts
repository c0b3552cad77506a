import { shape, type Shape } from "./shape.ts";

/** What squares in strips show besides their colour: objections a cross, rebuttals a stroke. Styles refer to them by id. */
export const defs: readonly Shape[] = [
  ...["square", "open"].flatMap((form) => [
    square(form, "objection", "M.25.25.75.75M.75.25.25.75"),
    square(form, "rebuttal", "M.2.5H.8"),
  ]),
  shape("pattern", { id: "struck", class: "struck", width: 1, height: 1, patternContentUnits: "objectBoundingBox" }, [
    shape("path", { d: "M0 1 1 0" }),
  ]),
];

/** Of a claim that nothing answers, the square is open. */
function square(form: string, role: string, mark: string): Shape {
  const attributes = {
    id: `${form}-${role}`,
    class: `${form === "open" ? "square-open" : "square-fill"} ${role}`,
    width: 1,
    height: 1,
    patternContentUnits: "objectBoundingBox",
  };
  return shape("pattern", attributes, [shape("rect", { width: 1, height: 1 }), shape("path", { d: mark })]);
}
