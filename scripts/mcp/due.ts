import { z } from "zod";
import { forecastData, heldBy } from "../../src/site/data/claim-data.ts";
import { allForecasts, forecastLists, newestDay } from "../../src/site/views/forecasts-view.ts";
import { inBrief } from "./in-brief.ts";
import { id, knownRecord, tool } from "./tool.ts";

/** The lists of the page of forecasts, for programs. */
export const due = tool({
  name: "due",
  title: "Forecasts",
  description:
    "Claims that say what will happen: who said so and when, by when it is due, how that is decided and in whose words (`criteria`), and the outcomes, each according to a source. They are named as in the data files. `list` is as of `asOf`, the day of the newest version of a claim: `overdue` (past its day without an outcome), `soon` (within a year), `later`, `undated`, or with an outcome `lately` or `earlier`. An outcome is no verdict on a person and changes no label.",
  input: z.strictObject({
    list: z.array(z.enum(forecastLists)).max(9).default([]).describe("Only in these lists."),
    question: id.optional().describe("Only on the question with this id."),
    person: id.optional().describe("Only by the person with this id."),
  }),
  answer: (site, { list, question, person }) => {
    const { debate } = site;
    const about = question && knownRecord(debate, "question", debate.question, question).id;
    const by = person && knownRecord(debate, "person", debate.person, person).id;
    const forecasts = allForecasts(site).filter(
      (forecast) =>
        (list.length === 0 || list.includes(forecast.list)) &&
        (about === undefined || forecast.question === about) &&
        (by === undefined || forecast.holders.some((holder) => holder.id === by)),
    );
    return {
      asOf: newestDay(site),
      count: forecasts.length,
      forecasts: forecasts.map(({ claim, list: of, question: on, made }) => {
        const record = debate.claim.get(claim.id);
        const fields = record && { heldBy: heldBy(record), resolves: record.resolves && forecastData(record.resolves) };
        return { ...inBrief(site, claim), list: of, question: on, made, ...fields };
      }),
    };
  },
});
