import type { Answers } from "../../contribute/write/index.ts";

const isGerman = (language: string): boolean => /^de\b/i.test(language);

/** A question that the claims of a file without questions answer. */
export function questionAbout(title: string, language: string): string {
  if (/[?？؟]$/.test(title) && isShortQuestion(title)) return title;
  const about = isGerman(language) ? `Was stimmt zu „${title}“?` : `What is true of “${title}”?`;
  if (isShortQuestion(about)) return about;
  return isGerman(language) ? "Was davon stimmt?" : "What of this is true?";
}

const isShortQuestion = (text: string): boolean =>
  Array.from(text).length <= 160 && !/&[#a-z\d]+;|:\/\/|www\.|mailto:/i.test(text);

/** The values of a question. Words that are no question, or too long for one, go to the summary, and a question is made of them. */
export function questionAnswers(text: string, language: string, reportMade: () => void): Answers {
  if (/[?？؟]$/.test(text) && isShortQuestion(text)) return { question: text };
  reportMade();
  return { question: questionAbout(text.replace(/[.!]+$/, ""), language), summary: asMarkdown(text) };
}

/** Plain words as Markdown that shows them as they are. */
const asMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+\-.!|&@~:]/g, "\\$&");
