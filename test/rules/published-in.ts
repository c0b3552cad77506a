import { onTeaDebate } from "./tea-debate.ts";
import type { Overlay } from "../../src/site/rules/rule-page.ts";
import type { Debate, PublicationHistory } from "../../src/model/index.ts";
import { readPast, traceHistory } from "../../src/trace-history.ts";

/** What was published of a debate after commits that left the tea debate with these files laid over it, one commit each. */
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
  // A blob may be called anything: here by what it holds.
  const past = readPast({ commits, skipped: [], texts: (blobs) => blobs.map((blob) => [blob, blob] as const) });
  return (debate) => traceHistory(past, debate).published;
}
