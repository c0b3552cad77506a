/** The address of a link to a contact, and the words to show for it. */
export interface ContactLink {
  readonly kind: "mail" | "page";
  readonly url: string;
  readonly name: string;
}

/** The link for the `contact` of a map: an e-mail address or a web address. Null for other text. */
export function contactLink(contact: string): ContactLink | null {
  if (/^[^\s@"<>()[\]\\,;:]+@[^\s@"<>()[\]\\,;:/?#]+\.[^\s@"<>()[\]\\,;:/?#]+$/.test(contact)) {
    const [local = "", host = ""] = contact.split("@");
    return { kind: "mail", url: `mailto:${encodeURIComponent(local)}@${host}`, name: contact };
  }
  if (!/^https?:\/\/[^\s/]\S*$/i.test(contact) || !URL.canParse(contact)) return null;
  return { kind: "page", url: contact, name: contact.replace(/^https?:\/\//i, "").replace(/\/$/, "") };
}
