import { lostClaim } from "./history/lost-claim.ts";
import { reusedId } from "./history/reused-id.ts";
import { sharedVersion } from "./history/shared-version.ts";
import type { HistoryRule } from "./rule.ts";

/** The rules that hold what was published: they are held where the claims folder has a history. */
export const historyRules: readonly HistoryRule[] = [lostClaim, reusedId, sharedVersion];
