/** Some mail programs cut off addresses of more than about 2,000 characters. */
export const longestMail = 1_800;

/** The `mailto:` address of a message (RFC 6068). `to` is the address of the receiver, as `mailto:name@example.org`. */
export const mailAddress = (to: string, subject: string, text: string): string =>
  `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
