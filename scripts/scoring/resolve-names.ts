import { findActors } from "@/lib/coder/actors/find-actors";
import { tagSentences } from "@/lib/coder/text/tag-sentences";
import type { GoldActorName } from "@/lib/scoring/gold-text";
import type { ResolvedActorName } from "@/lib/scoring/score-actor-names";
import { readLexicon } from "@/server/files/read-lexicon";

/** The country and the sector that the coder takes each name for. */
export function resolveNames(names: readonly GoldActorName[], fallback: string): ResolvedActorName[] {
  return names.map(({ id, actor, date = fallback }) => {
    const mentions = findActors(tagSentences(actor), readLexicon(), date).flat();
    const code = mentions.flatMap(({ actors }) => actors)[0]?.code ?? "";
    return { id, country: code, sector: mentions.find(({ sector }) => sector !== undefined)?.sector ?? "" };
  });
}
