import { layOut, shippedText } from "../../layout/index.ts";
import type { Id, MapLayout, Picture } from "../../model.ts";
import { composeCard, composeMap, type Land } from "../../share/index.ts";
import { referTo } from "../views/claim-reference.ts";
import { counted } from "../words/counted.ts";
import { layOutWhole } from "../views/map-drawings.ts";
import { roleNames } from "../words/roles.ts";
import { settable } from "./settable.ts";
import { hasOwnImage, shareImagePath } from "./share-images.ts";
import type { Site } from "../site.ts";

/** A share image before it is painted. */
export interface SharePicture {
  /** Where it stands, under the base path. */
  readonly path: string;
  readonly compose: () => Picture;
}

/** Every share image of the site: of the whole, of each debate, each question and, where there are not too many, each claim. */
export function sharePictures(site: Site): readonly SharePicture[] {
  const { debate, title } = site;
  const lands = landsOf(site, layOutWhole(site));
  const card = (id: Id) => ({ path: pathOf(site, id), compose: () => composeOne(site, lands, id) });
  const { subtitle } = debate.map;
  const whole = () => composeMap({ title, subtitle, siteTitle: "", land: layOutWhole(site) }, shippedText);
  return [
    ...(settable(title) ? [{ path: shareImagePath("site", ""), compose: whole }] : []),
    ...debate.debates
      .filter((one) => settable(one.title.value))
      .map((one) => ({ path: shareImagePath("debate", one.id), compose: () => composeDebate(site, one.id) })),
    ...[...debate.questions, ...debate.claims].filter(({ id }) => hasOwnImage(site, id)).map(({ id }) => card(id)),
  ];
}

function pathOf(site: Site, id: Id): string {
  return shareImagePath(site.debate.claim.has(id) ? "claim" : "question", id);
}

function composeOne(site: Site, lands: ReadonlyMap<Id, Land>, id: Id): Picture {
  const card = referTo(site, id);
  const claim = site.debate.claim.get(id);
  const question = claim ? claim.question : id;
  return composeCard(
    {
      kind: card?.kind ?? "question",
      kindName: roleNames[card?.kind ?? "question"],
      unanswered: card?.unanswered ?? false,
      sentence: card?.sentence ?? "",
      under: claim ? (site.debate.question.get(claim.question ?? "")?.sentence.value ?? "") : sizeOf(site, id),
      siteTitle: site.title,
      land: lands.get(question ?? "") ?? { countries: [], cards: [] },
      focus: claim ? id : null,
    },
    shippedText,
  );
}

function composeDebate(site: Site, id: Id): Picture {
  const record = site.debate.debates.find((candidate) => candidate.id === id);
  const questions = site.debate.questionsOf.get(id) ?? [];
  const claims = site.debate.claims.filter(({ debate }) => debate === id);
  return composeMap(
    {
      title: record?.title.value ?? id,
      subtitle: `${counted(questions.length, "question")}, ${counted(claims.length, "claim")}`,
      siteTitle: site.title,
      land: layOut(site.debate, site.evaluation, questions),
    },
    shippedText,
  );
}

function sizeOf(site: Site, question: Id): string {
  const claims = site.debate.claims.filter((claim) => claim.question === question);
  const positions = claims.filter(({ role }) => role === "position");
  return `${counted(positions.length, "position")}, ${counted(claims.length, "claim")}`;
}

/** Each question's country with what stands in it. */
function landsOf({ debate }: Site, { countries, cards }: MapLayout): ReadonlyMap<Id, Land> {
  const cardsOf = Map.groupBy(cards, ({ id }) => debate.claim.get(id)?.question ?? id);
  return new Map(
    countries.map((country) => [
      country.question,
      { countries: [country], cards: cardsOf.get(country.question) ?? [] },
    ]),
  );
}
