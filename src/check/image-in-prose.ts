import { proseNodes } from "./prose-nodes.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const imageInProse: CheckedRule = {
  kind: "checked",
  id: "image-in-prose",
  concern: "safety",
  severity: "error",
  summary: "Markdown shows an image.",
  explanation:
    "An image from another site would tell that site who reads the page, and could change after the review. Link to it, or say in " +
    "words what it shows and cite its source.",
  examples: {
    bad: {
      "claims/tea/when-should-milk-go-in.yaml": unindent`
        question: Should milk go into the cup before the tea or after it?
        summary: |
          Both ways are common: ![two cups](https://example.org/cups.png)
      `,
    },
    good: {
      "claims/tea/when-should-milk-go-in.yaml": unindent`
        question: Should milk go into the cup before the tea or after it?
        summary: |
          Both ways are common, as [a picture of two cups](https://example.org/cups.png) shows.
      `,
    },
  },
  check: (context) =>
    proseNodes(context, ["image", "imageReference"]).map((place) => ({
      place,
      message: "This shows an image, and pages load nothing from elsewhere.",
      help: "Make it a link by taking out the `!`, or say in words what it shows.",
    })),
};
