import { resolveActorString } from "@/lib/coder/actors/resolve-actor-string";
import type { GoldActorName } from "@/lib/scoring/gold-text";
import type { ResolvedActorName } from "@/lib/scoring/score-actor-names";
import { readLexicon } from "@/server/files/read-lexicon";

/** The country and the sector that the coder takes each name for. */
export function resolveNames(names: readonly GoldActorName[]): ResolvedActorName[] {
  return names.map(({ id, actor, date }) => ({ id, ...resolveActorString(actor, readLexicon(), date) }));
}
