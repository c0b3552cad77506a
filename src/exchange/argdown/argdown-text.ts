/** Escapes words for Argdown, so that nothing in them is read as one of its signs. */
export function escapeArgdown(text: string): string {
  return text.replace(/[\\*_#@{}[\]<>:;/()=+|~^`]|\.(?=\S)|-(?=-)|(?<=-)-/g, "\\$&");
}

/** Values in braces, as a part of Argdown on one line. Braces in texts are escaped: Argdown would end the values there. */
export function argdownData(data: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(data).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0) && value !== "",
  );
  if (kept.length === 0) return "";
  const texts = (value: unknown): unknown =>
    typeof value === "string"
      ? value.replace(/[{}]/g, (brace) => (brace === "{" ? "\uE000" : "\uE001"))
      : Array.isArray(value)
        ? value.map(texts)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value).flatMap(([key, inner]) =>
                inner === "" || inner === null ? [] : [[key, texts(inner)]],
              ),
            )
          : value;
  const json = JSON.stringify(texts(Object.fromEntries(kept)));
  return ` ${json
    .replaceAll("\uE000", "\\u007b")
    .replaceAll("\uE001", "\\u007d")
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, asEscape)}`;
}

const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
