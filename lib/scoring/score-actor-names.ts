import { actorKey } from "./gold-scheme";
import type { GoldActorName } from "./gold-text";

/** What a coder takes the name of an actor for. */
export interface ResolvedActorName {
  id: string;
  /** Code of a country or organisation; empty or absent for none. */
  country?: string;
  sector?: string;
}

/** How many names were resolved rightly, of those that gold speaks of. */
export interface ActorNameScores {
  nameCount: number;
  country: { right: number; gold: number; share: number };
  sector: { right: number; gold: number; share: number };
}

/** Shares (0 … 1, three places) of actor names with the right country and the right sector. */
export function scoreActorNames(
  gold: readonly GoldActorName[],
  resolved: readonly ResolvedActorName[],
): ActorNameScores {
  const byId = new Map(resolved.map((one) => [one.id, one]));
  const withCountry = gold.filter(({ country }) => country !== undefined);
  const withSector = gold.filter(({ sectors }) => sectors !== undefined);
  const share = (right: number, count: number) => ({
    right,
    gold: count,
    share: count === 0 ? 0 : Math.round((right / count) * 1000) / 1000,
  });
  return {
    nameCount: gold.length,
    country: share(
      withCountry.filter(({ id, country }) => actorKey(byId.get(id)?.country ?? "", "country") === country).length,
      withCountry.length,
    ),
    sector: share(
      withSector.filter(({ id, sectors = [] }) => {
        const sector = byId.get(id)?.sector ?? "";
        return sectors.length === 0 ? sector === "" : sectors.includes(sector);
      }).length,
      withSector.length,
    ),
  };
}
