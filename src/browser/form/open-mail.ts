import { bundleName, bundleOf, longestMail, mailAddress, messageOf } from "../../contribute/propose/index.ts";
import type { ContactLink } from "../../text/contact-link.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../page/elements.ts";
import { saveFile } from "./save-file.ts";
import type { Sent, ShowNote } from "./outcome.ts";

/** Opens a message with the whole proposal. If that is too long for an address, saves the file and opens a message to attach it to. */
export function openMail({ url: to }: ContactLink): (sent: Sent, showNote: ShowNote) => void {
  return ({ files, claim }, showNote) => {
    const [name, subject] = [bundleName(files), browser.send.message.subject(claim)];
    const whole = mailAddress(to, subject, browser.send.message.whole(messageOf(files)));
    const isShort = whole.length <= longestMail;
    const url = isShort ? whole : mailAddress(to, subject, browser.send.message.attached(name));
    if (!isShort) saveFile(name, bundleOf(files));
    makeElement("a", { href: url }).click();
    showNote(isShort ? browser.send.message.opens : browser.send.message.attach(name), { url });
  };
}
