import { contactLink } from "../../text/contact-link.ts";
import type { Fault, Format } from "../shape/shape.ts";
import { label } from "./texts.ts";

/** An e-mail address, or a web address. */
export const contact: Format = {
  ...label("an e-mail address or a web address", "tea@example.org", 300),
  name: "contact",
  rule: "bad-contact",
  fault: (value): Fault | null => {
    if (contactLink(value) !== null) return null;
    const bare = value.replace(/^mailto:\s*/i, "");
    const meant = [bare, ...(/^[^\s.]+(?:\.[^\s.]+)+$/.test(bare) ? [`https://${bare}`] : [])].find(contactLink);
    return {
      message: `\`${value}\` is neither an e-mail address nor a web address.`,
      help: meant
        ? `Write \`${meant}\`.`
        : "Write an address such as `tea@example.org`, or one that begins with `https://`.",
    };
  },
};
