import { z } from "astro/zod";
import { personData } from "../../../src/site/data/claim-data.ts";
import { compareWith } from "../../../src/site/standing/compare-with.ts";
import { viewPerson } from "../../../src/site/views/person-view.ts";
import { citationInBrief, inBrief } from "../in-brief.ts";
import { id } from "../inputs.ts";
import { knownRecord } from "../known.ts";
import { tool } from "../tool.ts";

/** What a person says, as their page has it. */
export const person = tool({
  name: "person",
  title: "A person",
  description:
    "A person or organisation: affiliations, what they assert, concede and reject on each question, each time with its date and its source, and the people with whom they can be compared.",
  input: z.strictObject({
    id,
    question: id.optional().describe("Only what they say on this question."),
  }),
  answer: (site, { id: word, question }) => {
    const record = knownRecord("person", site.debate.person, word);
    if (question !== undefined) knownRecord("question", site.debate.question, question);
    const { byQuestion, counts } = viewPerson(site, record);
    const { url, ...data } = personData(record);
    return {
      ...data,
      url: site.urls.canonical(site.urls.person(word)),
      ...(url !== "" && { homepage: url }),
      counts,
      stances: byQuestion
        .filter((group) => question === undefined || group.question?.id === question)
        .map((group) => ({
          question: group.question && inBrief(site, group.question),
          holdings: group.holdings.map(({ claim, stance, times }) => ({
            ...inBrief(site, claim),
            stance,
            times: times.map(({ day, citation }) => ({
              date: day,
              ...(citation && { citation: citationInBrief(site, citation) }),
            })),
          })),
        })),
      compared: compareWith(site, word).map(({ id: other, name, url: page, words }) => ({
        id: other,
        name,
        url: site.urls.canonical(page),
        inCommon: words,
      })),
    };
  },
});
