import data from "unhomoglyph/data.json" with { type: "json" };

/** Letters that look like Latin ones and that Unicode's table leaves out: small capitals and what looks like one, Greek, Armenian, Canadian syllabics. */
const more =
  "ᴀ a ʙ b ᴄ c ᴅ d ᴇ e ꜰ f ɢ g ʜ h ɪ i ᴊ j ᴋ k ĸ k ʟ l ᴍ m ʍ m ɴ n ᴏ o ᴘ p ʀ r ꜱ s ᴛ t ᴜ u ᴠ v ᴡ w ʏ y ᴢ z ε e є e ɛ e յ j լ l Լ l ı i 丨 l п n ℮ e ᗩ a ᑕ c ᔕ s ᗝ o ᘔ z ᑫ q ᘜ g";

/** The source of src/text/look-alikes.ts: of Unicode's confusables.txt, the single letters that look like one letter or digit of ASCII. */
export function lookAlikesModule(): string {
  const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const added = new Map([...more.matchAll(/(\S) (\S)/gu)].map(([, letter = "", latin = ""]) => [letter, latin]));
  const known = [...added, ...Object.entries(data)].flatMap(([letter, like]) => {
    const latin = added.get(like) ?? plain(like);
    const isNeeded = /^[\p{L}\p{N}℮]$/u.test(letter) && /^[a-z\d]$/.test(latin) && !/^[a-z\d]+$/.test(plain(letter));
    return isNeeded ? [[letter, latin] as const] : [];
  });
  const byLatin = [...Map.groupBy(new Map(known), ([, latin]) => latin)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    "/** What looks like a letter or digit of ASCII, after Unicode's confusables.txt (UTR 39). `npm run generate` writes this file. */",
    "export const lookAlikes: Readonly<Record<string, string>> = {",
    ...byLatin.map(([latin, each]) => `  ${latin}: "${each.map(([letter]) => letter).join("")}",`),
    "};",
    "",
  ].join("\n");
}
