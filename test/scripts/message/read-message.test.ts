import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { readMessage } from "../../../scripts/new/message/read-message.ts";

const text = "Grüße!\n\n--- # claims/tea/x.yaml\nclaim: Größere Kannen – und „schöne“ – halten Tee warm.\n";
const latin = text.replace(" – und „schöne“ –", "");

const read = (bytes: Buffer): Promise<string> => readMessage(bytes, "proposal.eml");
const head = (...lines: readonly string[]): string =>
  ["From: Ann <ann@example.org>", "Subject: =?UTF-8?Q?Gr=C3=B6=C3=9Fe?=", "MIME-Version: 1.0", ...lines, "", ""].join(
    "\r\n",
  );
const sent = (body: string): string => body.replaceAll("\n", "\r\n");

/** Quoted-printable (RFC 2045, 6.7), with soft line breaks. */
const quotedPrintable = (bytes: Buffer): string =>
  [...bytes]
    .map((byte) =>
      byte === 10
        ? "\r\n"
        : byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase()}`
          : String.fromCharCode(byte),
    )
    .join("")
    .replace(/((?:=[\dA-F]{2}|[^=\r\n]){50})(?=.)/g, "$1=\r\n");

test("a text in UTF-8 or, with a byte order mark, in UTF-16 is read as it is", async () => {
  expect(await read(Buffer.from(text))).toBe(text);
  const little = Buffer.from(`\uFEFF${text}`, "utf16le");
  expect(await read(little)).toBe(text);
  expect(await read(Buffer.from(little).swap16())).toBe(text);
});

test("a whole message is read in the character set and the transfer encoding that its head names", async () => {
  const windows = Buffer.from(
    text.replaceAll("–", "\u0096").replaceAll("„", "\u0084").replaceAll("“", "\u0093"),
    "latin1",
  );
  const encoded: readonly (readonly [string, Buffer, string])[] = [
    ["UTF-8", Buffer.from(text), text],
    ["ISO-8859-1", Buffer.from(latin, "latin1"), latin],
    ["windows-1252", windows, text],
  ];
  for (const [charset, bytes, expected] of encoded) {
    const type = `Content-Type: text/plain; charset=${charset}`;
    for (const [encoding, body] of [
      ["8bit", Buffer.from(sent(bytes.toString("latin1")), "latin1")],
      ["quoted-printable", Buffer.from(quotedPrintable(bytes))],
      ["base64", Buffer.from(bytes.toString("base64").replace(/.{76}/g, "$&\r\n"))],
    ] as const) {
      const whole = Buffer.concat([Buffer.from(head(type, `Content-Transfer-Encoding: ${encoding}`)), body]);
      expect((await read(whole)).trimEnd(), `${charset}, ${encoding}`).toBe(expected.trimEnd());
    }
  }
});

test("of several parts the plain one is read, or an attached file if the text has none", async () => {
  const part = (type: string, body: string, ...more: readonly string[]): string =>
    ["--b", `Content-Type: ${type}; charset=utf-8`, "Content-Transfer-Encoding: 8bit", ...more, "", sent(body)].join(
      "\r\n",
    );
  const type = 'Content-Type: multipart/mixed; boundary="b"';
  const both = `From ann Mon Jan  1 00:00:00 2026\r\n${head(type)}${part("text/plain", text)}\r\n${part("text/html", "<p>--- # no</p>")}\r\n--b--\r\n`;
  expect(await read(Buffer.from(both))).toContain(text.trimEnd());
  const attached = part("text/plain", text, 'Content-Disposition: attachment; filename="x.txt"');
  const mail = `${head(type)}${part("text/plain", "See the file.\n")}\r\n${attached}\r\n--b--\r\n`;
  expect((await read(Buffer.from(mail))).replaceAll("\r\n", "\n")).toContain("Größere Kannen");
  const html = `${head("Content-Type: text/html; charset=utf-8")}<p>--- # claims/tea/x.yaml</p>\r\n`;
  await expect(read(Buffer.from(html))).rejects.toThrow("no plain text part");
});

test("flowed lines are joined with those of the same quotation alone, and keep their indent", async () => {
  const flowed = head("Content-Type: text/plain; charset=utf-8; format=flowed");
  const body =
    "> --- # claims/tea/x.yaml\n> claim: Tea \n> cools.\n> sources:\n>   - source: a\nThanks \nagain\n   indented\n-- \nAnn\n";
  expect(await read(Buffer.from(flowed + sent(body)))).toBe(
    "> --- # claims/tea/x.yaml\n> claim: Tea cools.\n> sources:\n>   - source: a\nThanks again\n  indented\n-- \nAnn\n",
  );
});

test("a text whose letters are not certain is refused with its name", async () => {
  await expect(read(Buffer.from(latin, "latin1"))).rejects.toThrow("`proposal.eml` is not encoded as UTF-8");
  await expect(read(Buffer.from("claim: Gr\uFFFD\uFFFDe\n"))).rejects.toThrow("its letters are not certain");
});
