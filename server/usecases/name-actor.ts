import type { ActorCode } from "@/lib/relations/actor-code";
import { foldName } from "@/lib/relations/name-match";
import { MAX_ALIAS_LENGTH, MOST_ALIASES } from "@/lib/review/actor-state";
import type { Change } from "@/lib/review/change";
import { refusal, type Refusal, type Reviewed } from "@/lib/review/refusal";
import { readLexicon } from "@/server/files/read-lexicon";
import { readAddedAliases } from "@/server/store/read-actors";
import { readReviewedActor, writeActor } from "@/server/store/review/write-actors";

/** Who names an actor, why, and on which version. */
export interface NamingSaying {
  who: string;
  reason: string;
  baseVersion: number;
}

/**
 * Gives an actor another name, which the coder reads from the next document on. Refuses what is no name, a name of
 * another actor, one more than `MOST_ALIASES`, and a change in between.
 */
export async function addActorName(code: ActorCode, given: string, saying: NamingSaying): Promise<Reviewed<Change>> {
  const alias = given.trim().replaceAll(/\s+/g, " ");
  const fault = checkAlias(code, alias);
  if (fault) return { ok: false, faults: [fault] };
  const held = readReviewedActor(code)?.state.value?.addedAliases ?? [];
  return nameActor(code, [...held, alias].sort(), saying);
}

/** Takes a name that an analyst added from an actor. Refuses one that it has not, and a change in between. */
export async function removeActorName(code: ActorCode, alias: string, saying: NamingSaying): Promise<Reviewed<Change>> {
  const held = readReviewedActor(code)?.state.value?.addedAliases ?? [];
  return nameActor(
    code,
    held.filter((one) => one !== alias),
    saying,
  );
}

/** Why words cannot name an actor; undefined when they can. */
export function checkAlias(code: ActorCode, alias: string): Refusal | undefined {
  const folded = foldName(alias);
  if (alias.length > MAX_ALIAS_LENGTH || !/\p{L}.*\p{L}/u.test(alias))
    return refusal("bad-alias", { alias: alias.slice(0, MAX_ALIAS_LENGTH), most: MAX_ALIAS_LENGTH });
  const lexicon = readLexicon();
  const names = [
    ...lexicon.actors.flatMap((actor) =>
      [actor.name, ...lexicon.aliasesOf(actor.code)].map((name) => ({ code: actor.code, name, of: actor.name })),
    ),
    ...readAddedAliases().map((added) => ({ code: added.code, name: added.alias, of: added.name })),
  ];
  const taken = names.find(({ name }) => foldName(name) === folded);
  if (taken) return refusal("alias-taken", { alias, name: taken.of, code: taken.code });
  const added = readReviewedActor(code)?.state.value?.addedAliases ?? [];
  return added.length >= MOST_ALIASES ? refusal("too-many-aliases", { code, most: MOST_ALIASES }) : undefined;
}

function nameActor(code: ActorCode, addedAliases: string[], { who, reason, baseVersion }: NamingSaying) {
  const saying = { who: who.trim(), at: new Date().toISOString() };
  return writeActor({ code, after: { addedAliases }, baseVersion, reason }, saying);
}
