import { shape, type Shape } from "./shape.ts";

const inherited = ["font-size", "font-weight"] as const;

/** A group of shapes that has the size and weight of most of its texts, which inherit them. */
export function shareFonts(group: Shape): Shape {
  const texts = textsIn(group);
  const shared: Readonly<Record<string, string | number>> = Object.fromEntries(
    inherited.flatMap((name) => {
      const value = commonest(texts.flatMap(({ attributes }) => attributes[name] ?? []));
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const { tag, attributes, children = [] } = group;
  return shape(
    tag,
    { ...attributes, ...shared },
    children.map((child) => withoutShared(child, shared)),
  );
}

function textsIn(one: Shape): readonly Shape[] {
  return one.tag === "text" ? [one] : (one.children ?? []).flatMap(textsIn);
}

function commonest(values: readonly (string | number)[]): string | number | undefined {
  const alike = [...Map.groupBy(values, (value) => value).values()];
  return alike.toSorted((a, b) => b.length - a.length)[0]?.[0];
}

function withoutShared(one: Shape, shared: Shape["attributes"]): Shape {
  const { tag, attributes, text, children = [] } = one;
  const own =
    tag === "text"
      ? Object.fromEntries(Object.entries(attributes).filter(([name, value]) => shared[name] !== value))
      : attributes;
  return shape(tag, own, text ?? children.map((child) => withoutShared(child, shared)));
}
