import type { Claim } from "../../claims/model/index.ts";
import { letterAddress } from "../../contribute/propose/index.ts";
import { words } from "../../words/words.ts";
import { type CitationView, viewCitation } from "../refs/citable-claim.ts";
import { onGithub, receiverOf } from "../refs/page-links.ts";
import type { Site } from "../site.ts";

/** A place in a source that nobody has compared with the claim that cites it. */
interface Unread {
  readonly claim: Claim;
  readonly citation: CitationView;
}

/** The claims of which nobody has read any place that they cite, each with the first that a link opens. */
export function unreadClaims(site: Site): readonly Unread[] {
  return site.debate.claims.flatMap((claim) => {
    const cited = [...claim.stances, ...claim.uses];
    if (cited.some((each) => site.history.lastRead(claim, each) !== "")) return [];
    const citations = cited.map((each) => viewCitation(site, each.source.value, each));
    const citation = citations.find((each) => each?.atUrl && each.warnings.length === 0);
    return citation ? [{ claim, citation }] : [];
  });
}

/** Where a reader says that the place says this: a new issue, or else a letter or the page of whoever takes proposals; or mends what it doesn’t say. */
export function answersTo(site: Site, { claim, citation }: Unread) {
  const { check } = words.site.wanted;
  const repository = onGithub(site);
  const receiver = receiverOf(site);
  const title = check.letter(check.agrees, claim.sentence.value);
  const text = [
    title,
    site.urls.canonical(site.urls.claim(claim.id)),
    `${citation.label}, ${citation.at}: ${citation.atUrl ?? ""}`,
    claim.path,
    check.agreed,
  ].join("\n\n");
  const letter = `?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
  const mail = receiver?.kind === "mail" ? receiver.url + letter : receiver?.url;
  return [
    {
      words: check.agrees,
      url: repository ? letterAddress(title, text, repository).url : (mail ?? site.urls.contribute),
    },
    { words: check.differs, url: site.urls.change("claim", claim.id) },
  ];
}
