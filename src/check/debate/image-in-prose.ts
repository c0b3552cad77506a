import { sitePath } from "../../text/site-path.ts";
import { proseNodes } from "../prose-nodes.ts";
import type { Rule } from "../rule.ts";

export const imageInProse: Rule = {
  id: "image-in-prose",
  concern: "safety",
  severity: "error",
  sentence: "Markdown contains an image where none is allowed: only pages of the map show images, from `public/`.",
  check: (context) =>
    proseNodes(
      context,
      ["image", "imageReference"],
      (node, { kind }) => kind === "page" && node.type === "image" && sitePath(node.url) !== null,
    ).map((place) => ({
      place,
      message: "This is an image, and pages load nothing from other sites.",
      help: "Delete the `!` to make it a link, or describe the image in words. A page of the map can show a file in `public/`: `![words](/name.png)`.",
    })),
};
