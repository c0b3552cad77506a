import { bundleName, bundleOf, longestMail, mailAddress } from "../../edit/propose/index.ts";
import type { ContactLink } from "../../text/contact-link.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../model/make-element.ts";
import { saveFile } from "./save-file.ts";
import type { Sent, ShowNote } from "./outcome.ts";

/** Opens a message with the whole proposal. If that is too long for an address, saves the file and opens a message to attach it to. */
export function openMail({ url: to }: ContactLink): (sent: Sent, showNote: ShowNote) => void {
  const { message } = browser.send;
  return ({ files, claim }, showNote) => {
    const [name, subject] = [bundleName(files), message.subject(claim)];
    const whole = mailAddress(to, subject, message.whole(bundleOf(files)));
    const isShort = whole.length <= longestMail;
    const url = isShort ? whole : mailAddress(to, subject, message.attached(name));
    if (!isShort) saveFile(name, bundleOf(files));
    makeElement("a", { href: url }).click();
    showNote(isShort ? message.opens : message.attach(name), { url });
  };
}
