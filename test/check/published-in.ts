import { onTeaDebate } from "./tea-debate.ts";
import type { Overlay } from "../../src/site/rules/rule-page.ts";
import type { Debate, PublicationHistory } from "../../src/claims/model/index.ts";
import { readPast, traceHistory } from "../../src/trace-history.ts";

/** What was published after one commit for each of these sets of files, added to the tea debate. */
export function publishedIn(...overlays: readonly Overlay[]): (debate: Debate) => PublicationHistory {
  const states = overlays.map((overlay) => new Map(onTeaDebate(overlay).map(({ path, text }) => [path, text])));
  const commits = states.map((state, index) => {
    const gone = [...(states[index - 1]?.keys() ?? [])].filter((path) => !state.has(path));
    return {
      id: String(index),
      date: `2026-01-0${index + 1}`,
      files: [
        ...gone.map((path) => ({ path, blob: null })),
        ...[...state].map(([path, text]) => ({ path, blob: text })),
      ],
    };
  });
  // Blobs are named by their content here.
  const past = readPast({ commits, skipped: [], texts: (blobs) => blobs.map((blob) => [blob, blob] as const) });
  return (debate) => traceHistory(past, debate).published;
}
