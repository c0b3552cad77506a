import { allowWithoutReason } from "./reading/allow-without-reason.ts";
import { badArxiv } from "./reading/bad-arxiv.ts";
import { badCitation } from "./reading/bad-citation.ts";
import { badClaimLink } from "./reading/bad-claim-link.ts";
import { badDate } from "./reading/bad-date.ts";
import { badDoi } from "./reading/bad-doi.ts";
import { badEscape } from "./reading/bad-escape.ts";
import { badFileName } from "./reading/bad-file-name.ts";
import { badId } from "./reading/bad-id.ts";
import { badIsbn } from "./reading/bad-isbn.ts";
import { badName } from "./reading/bad-name.ts";
import { badOrcid } from "./reading/bad-orcid.ts";
import { badWikidata } from "./reading/bad-wikidata.ts";
import { byteOrderMark } from "./reading/byte-order-mark.ts";
import { cutByComment } from "./reading/cut-by-comment.ts";
import { duplicateKey } from "./reading/duplicate-key.ts";
import { emptyFile } from "./reading/empty-file.ts";
import { emptyValue } from "./reading/empty-value.ts";
import { fileTooLarge } from "./reading/file-too-large.ts";
import { htmlEntity } from "./reading/html-entity.ts";
import { mergeConflict } from "./reading/merge-conflict.ts";
import { misplacedFile } from "./reading/misplaced-file.ts";
import { missingColon } from "./reading/missing-colon.ts";
import { missingDash } from "./reading/missing-dash.ts";
import { missingKey } from "./reading/missing-key.ts";
import { missingRelation } from "./reading/missing-relation.ts";
import { missingSpace } from "./reading/missing-space.ts";
import { notText } from "./reading/not-text.ts";
import { nestedTooDeep } from "./reading/nested-too-deep.ts";
import { proseTooLong } from "./reading/prose-too-long.ts";
import { quoteTooLong } from "./reading/quote-too-long.ts";
import { reservedCharacter } from "./reading/reserved-character.ts";
import { severalDocuments } from "./reading/several-documents.ts";
import { smartQuotes } from "./reading/smart-quotes.ts";
import { tabAsIndent } from "./reading/tab-as-indent.ts";
import { textAfterQuote } from "./reading/text-after-quote.ts";
import { textTooLong } from "./reading/text-too-long.ts";
import { unclosedBracket } from "./reading/unclosed-bracket.ts";
import { unclosedQuote } from "./reading/unclosed-quote.ts";
import { unknownKey } from "./reading/unknown-key.ts";
import { unknownValue } from "./reading/unknown-value.ts";
import { unsupportedMarkdown } from "./reading/unsupported-markdown.ts";
import { unquotedColon } from "./reading/unquoted-colon.ts";
import { windowsLineEnds } from "./reading/windows-line-ends.ts";
import { wrongDash } from "./reading/wrong-dash.ts";
import { wrongIndent } from "./reading/wrong-indent.ts";
import { wrongType } from "./reading/wrong-type.ts";
import { yamlAlias } from "./reading/yaml-alias.ts";
import { yamlAnchor } from "./reading/yaml-anchor.ts";
import { yamlDirective } from "./reading/yaml-directive.ts";
import { yamlSyntax } from "./reading/yaml-syntax.ts";
import { yamlTag } from "./reading/yaml-tag.ts";
import type { ReadingRule } from "./rule.ts";

/** The rules that are held while a file is parsed (see parse/), in the order of that work. */
export const readingRules: readonly ReadingRule[] = [
  badFileName,
  misplacedFile,
  byteOrderMark,
  windowsLineEnds,
  fileTooLarge,
  notText,
  mergeConflict,
  nestedTooDeep,
  emptyFile,
  yamlSyntax,
  unquotedColon,
  missingColon,
  missingSpace,
  missingDash,
  wrongIndent,
  wrongDash,
  tabAsIndent,
  unclosedQuote,
  textAfterQuote,
  unclosedBracket,
  badEscape,
  reservedCharacter,
  cutByComment,
  yamlAnchor,
  yamlAlias,
  yamlTag,
  yamlDirective,
  severalDocuments,
  duplicateKey,
  unknownKey,
  missingKey,
  missingRelation,
  wrongType,
  emptyValue,
  unknownValue,
  badId,
  badDate,
  badName,
  badOrcid,
  badWikidata,
  badDoi,
  badIsbn,
  badArxiv,
  textTooLong,
  quoteTooLong,
  smartQuotes,
  allowWithoutReason,
  proseTooLong,
  unsupportedMarkdown,
  htmlEntity,
  badCitation,
  badClaimLink,
];
