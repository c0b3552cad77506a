import { proseNodes } from "../prose-nodes.ts";
import type { Rule } from "../rule.ts";

export const imageInProse: Rule = {
  id: "image-in-prose",
  concern: "safety",
  severity: "error",
  sentence: "Markdown shows an image.",
  check: (context) =>
    proseNodes(context, ["image", "imageReference"]).map((place) => ({
      place,
      message: "This shows an image, and pages load nothing from elsewhere.",
      help: "Make it a link by taking out the `!`, or say in words what it shows.",
    })),
};
