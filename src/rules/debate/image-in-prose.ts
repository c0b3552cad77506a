import { proseNodes } from "../prose-nodes.ts";
import type { Rule } from "../rule.ts";

export const imageInProse: Rule = {
  id: "image-in-prose",
  concern: "safety",
  severity: "error",
  sentence: "Markdown contains an image.",
  check: (context) =>
    proseNodes(context, ["image", "imageReference"]).map((place) => ({
      place,
      message: "This is an image, and pages load nothing from other sites.",
      help: "Delete the `!` to make it a link, or describe the image in words.",
    })),
};
