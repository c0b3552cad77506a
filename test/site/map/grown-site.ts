import type { Site } from "../../../src/site/site.ts";
import { siteOfFiles } from "../fixture-site.ts";

/** A site of debates with these numbers of claims, forty per question: positions with a few threads of replies. */
export function grownSite(sizes: readonly number[], settings: Readonly<Record<string, string>> = {}): Site {
  const files = [
    {
      path: "claims/map.yaml",
      text: `title: A test\ndebates: ${JSON.stringify(sizes.map((_, index) => `debate-${index}`))}\n`,
    },
    ...sizes.flatMap((size, index) => debateFiles(`debate-${index}`, size)),
  ];
  return siteOfFiles(files, { BASE_PATH: "/base/", ...settings });
}

function debateFiles(id: string, size: number): readonly { readonly path: string; readonly text: string }[] {
  const questions = Array.from({ length: Math.ceil(size / 40) }, (_, index) => `${id}-question-${index}`);
  const claims = Array.from({ length: size }, (_, index) => {
    const question = questions[Math.floor(index / 40)] ?? "";
    const place = index % 40;
    const above = `${id}-claim-${index - (place % 4 === 1 ? place % 8 : 1)}`;
    const relation =
      place % 8 === 0 ? `answers: ${question}` : place % 4 === 1 ? `supports: ${above}` : attack(place, above);
    const words = "Those who pour the milk first can measure it in a jug, which few of them own".split(" ");
    const sentence = `${words.slice(0, 6 + ((index * 7) % 10)).join(" ")} (${index}).`;
    return {
      path: `claims/${id}/${id}-claim-${index}.yaml`,
      text: `claim: ${JSON.stringify(sentence)}\n${relation}\n`,
    };
  });
  return [
    { path: `claims/${id}/debate.yaml`, text: `title: The ${id}\nquestions: ${JSON.stringify(questions)}\n` },
    ...questions.map((question) => ({
      path: `claims/${id}/${question}.yaml`,
      text: "question: When does the milk go in?\n",
    })),
    ...claims,
  ];
}

/** An objection below a reason, and a rebuttal below that. */
function attack(place: number, above: string): string {
  return place % 4 === 2 ? `objects-to: ${above}` : place % 4 === 3 ? `rebuts: ${above}` : `supports: ${above}`;
}
