import { teaDebate, claimFile } from "../../check/tea-debate.ts";
import { gitRepository, type GitRepository } from "../../git-repository.ts";
import { mapHistory, type MapHistory } from "../../map-history.ts";

const retired = (reason: string, ...more: readonly string[]): readonly string[] => [
  "retired:",
  "  date: 2026-04-01",
  `  reason: ${reason}`,
  ...more.map((line) => `  ${line}`),
];

/**
 * A repository in which claims about tea were reworded, renamed, retired, merged, split, restored, moved, deleted and
 * once written wrong, and a question was reworded.
 */
export function teaRepository(): GitRepository {
  const repository = gitRepository();
  commitTea(repository);
  return repository;
}

/** The same in memory. */
export function teaHistory(): MapHistory {
  const history = mapHistory();
  commitTea(history);
  return history;
}

function commitTea(repository: Pick<GitRepository, "commit">): void {
  repository.commit("2026-01-01", {
    ...teaDebate,
    "claims/tea/rewritten.yaml": claimFile(
      "A warm pot keeps tea hot.",
      "explanation: |",
      "  It is said by [[renamed-once]], & <by> others [@orwell-1946-nice-cup].",
    ),
    "claims/tea/renamed-once.yaml": claimFile("Cold pots cool the tea."),
    "claims/tea/retired.yaml": claimFile("Silver pots are the best of all."),
    "claims/tea/merged.yaml": claimFile("Who pours last, sees the amount that is needed."),
    "claims/tea/split.yaml": claimFile("Tea bags are quick and cheap to use."),
    "claims/tea/restored.yaml": claimFile("Loose leaves give more taste."),
    "claims/tea/moved.yaml": claimFile("Soft water makes a clearer drink."),
    "claims/tea/deleted.yaml": claimFile("Every guest likes another strength."),
    "claims/tea/misspelt.yaml": claimFile("Kettles should be emptied each time."),
  });
  repository.commit("2026-02-01", {
    "claims/tea/rewritten.yaml": claimFile(
      "A warm pot keeps tea hot for longer.",
      "explanation: |",
      "  It is said by [[renamed-once]], and others [@orwell-1946-nice-cup, p. 2].",
    ),
    "claims/tea/renamed-once.yaml": claimFile("Cold pots cool the tea too fast."),
    "claims/tea/restored.yaml": claimFile("Loose leaves give more taste.", ...retired("It is a matter of taste.")),
    "claims/tea/misspelt.yaml": "claim: [Kettles\n",
  });
  repository.commit("2026-03-01", {
    "claims/tea/renamed-once.yaml": null,
    "claims/tea/cold-pots-cool.yaml": claimFile("Cold pots cool the tea too fast.", "aliases: renamed-once"),
    "claims/tea/rewritten.yaml": claimFile(
      "A warm pot keeps tea hot for longer.",
      "explanation: |",
      "  It is said by [[cold-pots-cool]], and others [@orwell-1946-nice-cup, p. 2].",
    ),
    "claims/tea/when-should-milk-go-in.yaml": [
      "question: Should milk go into the cup before the tea or after it is poured?",
      "summary: People have argued over it for a hundred years & more.",
      "",
    ].join("\n"),
    "claims/tea/restored.yaml": claimFile("Loose leaves give more taste."),
    "claims/tea/moved.yaml": null,
    "claims/tea/water/moved.yaml": claimFile("Soft water makes a clearer drink."),
    "claims/tea/misspelt.yaml": claimFile("Kettles should be emptied every time."),
  });
  repository.commit("2026-04-01", {
    "claims/tea/retired.yaml": claimFile("Silver pots are the best of all.", ...retired("Nobody could say why.")),
    "claims/tea/merged.yaml": claimFile(
      "Who pours last, sees the amount that is needed.",
      ...retired("It says the same.", "replaced-by: pouring-last-sets-the-amount"),
    ),
    "claims/tea/split.yaml": claimFile(
      "Tea bags are quick and cheap to use.",
      ...retired("These were two claims."),
      "explanation: They are [[bags-are-quick]] and [[bags-are-cheap]] now.",
    ),
    "claims/tea/bags-are-quick.yaml": claimFile("Tea bags save time."),
    "claims/tea/bags-are-cheap.yaml": claimFile("Tea in bags costs less for each cup."),
    "claims/tea/deleted.yaml": null,
  });
}
