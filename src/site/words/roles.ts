import type { Role } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";

/** What a card on the map can be. */
export type CardKind = "question" | Role;

/** The name of a role. */
export const roleName = (kind: CardKind): string => words.site.roles[kind];
