import type { Citation, Id } from "../../claims/model/index.ts";
import { pageFolders } from "../addresses/urls.ts";
import { fullName } from "../in-words.ts";
import { formerRecords } from "../refs/published-addresses.ts";
import { recordedOn } from "../refs/recorded-on.ts";
import { sourceLabel } from "../refs/reference.ts";
import type { Site } from "../site.ts";
import { beginning, heldBy, personData, questionData, sourceData } from "./claim-data.ts";
import type { ClaimInBrief, PersonFile, QuestionFile, SourceFile } from "./schema.ts";

/** The files of questions, people and sources, under every id that they ever had: `questions/<id>.json` and so on. */
export function recordFiles(site: Site) {
  const { questions, people, sources, aliases } = site.debate;
  const present = [...questions, ...people, ...sources].map(({ kind, id }) => ({ kind, id, of: id }));
  const former = formerRecords(site).flatMap(({ of: kind, id }) =>
    kind === "question" || kind === "person" || kind === "source"
      ? [{ kind, id, of: aliases[kind].get(id) ?? id }]
      : [],
  );
  return [...present, ...former].map(({ kind, id, of }) => ({
    kind,
    path: `${pageFolders[kind]}/${id}.json`,
    make: () => recordFile(site, kind, of),
  }));
}

/** All that the site has on a question, person or source. Of what is gone, or has become a claim, there is only the page that says so. */
export function recordFile(site: Site, kind: keyof typeof dataOf, id: Id): QuestionFile | PersonFile | SourceFile {
  const gone = { id, url: site.urls.canonical(site.urls[kind](id)) };
  return { ...beginning(site), ...(dataOf[kind](site, id) ?? gone) };
}

const dataOf = {
  question: (site: Site, id: Id) => {
    const question = site.debate.question.get(id);
    const positions = (site.debate.linksTo.get(id) ?? []).map(({ from }) => from);
    return question && { ...questionData(site, question), positions: claimsInBrief(site, positions) };
  },
  person: (site: Site, id: Id) => {
    const person = site.debate.person.get(id);
    const held = (site.debate.holdings.get(id) ?? []).map(({ claim }) => claim);
    return person && { ...personData(site, person), claims: claimsInBrief(site, held) };
  },
  source: (site: Site, id: Id) => {
    const source = site.debate.source.get(id);
    const ofClaims = (site.debate.citations.get(id) ?? []).filter(({ by }) => by.kind === "claim");
    const places = Map.groupBy(ofClaims, ({ by }) => by.id);
    const claims = claimsInBrief(site, places.keys()).map((claim) => ({
      ...claim,
      citedIn: (places.get(claim.id) ?? []).map(({ as, at }) => ({ field: fieldOf(as), at })),
    }));
    return source && { ...sourceData(site, source), claims };
  },
};

/** The field of a claim's data that cites a source. */
const fieldOf = (as: Citation["as"]): "sources" | "heldBy" | "resolves" | "explanation" =>
  as === "use" ? "sources" : as === "stance" ? "heldBy" : as === "outcome" ? "resolves" : "explanation";

/** The claims of these ids that are on the map, each once, with their holders by name and the sentences of the replies. */
function claimsInBrief(site: Site, ids: Iterable<Id>): readonly ClaimInBrief[] {
  const { debate, urls } = site;
  const sentenceOf = (id: Id): string => debate.claim.get(id)?.sentence.value ?? "";
  return [...new Set(ids)].flatMap((id) => {
    const claim = debate.claim.get(id);
    if (!claim) return [];
    const links = (debate.linksTo.get(id) ?? []).filter(({ to }) => to === id);
    return [
      {
        ...{ id, claim: claim.sentence.value, url: urls.canonical(urls.claim(id)), role: claim.role },
        question: claim.question,
        recorded: recordedOn(site, id),
        heldBy: heldBy(claim).map((stance) => {
          const [person, source] = [debate.person.get(stance.person), debate.source.get(stance.source)];
          return {
            ...stance,
            displayName: person ? fullName(person.name) : "",
            reference: source ? sourceLabel(site, source) : "",
          };
        }),
        replies: links.map(({ kind, from }) => ({ id: from, relation: kind, claim: sentenceOf(from) })),
      },
    ];
  });
}
