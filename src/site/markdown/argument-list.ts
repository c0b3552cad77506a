import type { List } from "mdast";
import type { Claim } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import type { Site } from "../site.ts";
import { referTo } from "../refs/claim-reference.ts";
import { placeInWords, type Branch } from "../views/argument-tree.ts";
import { claimLine, formOf, holdersLine, sourcesLine } from "./claim-lines.ts";
import { anchor, lines, link, list, said, type Phrase } from "./nodes.ts";

/** An argument as a nested list: each claim in its place with its holders and sources; one that is argued elsewhere only by name. */
export function argumentList(site: Site, branches: readonly Branch[]): readonly List[] {
  return list(
    branches.map((branch) => {
      const { claim, as, fromElsewhere, branches: below, more } = branch;
      const record = site.debate.claim.get(claim.id);
      const rest: readonly Phrase[] = more > 0 ? [link(site, claim.url, words.pages.claim.below(more))] : [];
      if (fromElsewhere || !record)
        return [
          lines(
            [...claimLine(site, claim, as), `, ${placeInWords(branch)}`],
            deniedLine(site, branch),
            ...(as === "position" && record ? [arguedUnder(site, record), holdersLine(site, record)] : []),
            rest,
          ),
        ];
      return [
        lines(
          [anchor(claim.id), ...claimLine(site, claim, as)],
          deniedLine(site, branch),
          holdersLine(site, record),
          sourcesLine(site, record),
          rest,
        ),
        ...argumentList(site, below),
      ];
    }),
  );
}

/** The question that a position is argued under whose place is not below this one. */
function arguedUnder(site: Site, { question: id, role }: Claim): readonly Phrase[] {
  const question = referTo(site, id ?? "");
  if (!question) return [];
  return said(words.pages.question.arguedUnder[role], {
    question: () => link(site, formOf(question.url), question.sentence),
  });
}

function deniedLine(site: Site, { undercuts }: Branch): readonly Phrase[] {
  if (undercuts === null) return [];
  const { conclusion, words: relation } = undercuts;
  return said(words.pages.claim.grantsButDenies(relation), {
    conclusion: () => link(site, conclusion.url, conclusion.sentence.replace(/[.]$/, "")),
  });
}
