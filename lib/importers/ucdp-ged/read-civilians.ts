import type { ActorCode } from "@/lib/relations/actor-code";
import type { ImportContext } from "../importer";
import { namedEntries } from "../named-entries";
import { stateOfNumber } from "../state-of-number";

/**
 * The civilians whom one-sided violence hit: GED does not say of which nation they are, so they are those of the
 * country where it happened (`SYRCVL`), by its number, else its English name; undefined where that is no state.
 */
export function civiliansReader(
  context: ImportContext,
): (stateNumber: string, country: string) => { code: ActorCode; name: string } | undefined {
  const entriesOf = namedEntries(context.lexicon);
  const known = new Map<string, { code: ActorCode; name: string } | undefined>();
  return (stateNumber, country) => {
    const key = `${stateNumber}|${country}`;
    if (known.has(key)) return known.get(key);
    const names = [country, country.replace(/\s*\(.*\)$/, "")];
    const state =
      stateOfNumber(stateNumber, "gw") ??
      names.flatMap((name) => entriesOf(name)).find(({ kind }) => kind === "state")?.code;
    const civilians = state && { code: `${state}CVL`, name: context.lexicon.actorName(`${state}CVL`) };
    known.set(key, civilians || undefined);
    return civilians || undefined;
  };
}
