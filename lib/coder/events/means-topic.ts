import { topLevelCode } from "@/lib/relations/actor-code";
import type { NounPhrase, Phrase } from "../syntax/phrase";
import type { DraftParticipant } from "./draft-event";
import { allParticipants, type SentenceFrame } from "./sentence-frame";

const SIDES =
  /^(side|party|country|neighbour|neighbor|nation|government|rival|foe|state|capital|enemy|faction|delegation|leader|president|minister|man|general|army|adversary|opponent|combatant|belligerent|camp|claimant|protagonist|antagonist|team|negotiator|power|force|two|both|other)$/;

/** "the two sides", "both countries", "the warring parties", "the two": the document's topic. */
export function meansTopic(phrase: Phrase | undefined, frame: SentenceFrame): boolean {
  if (phrase?.kind !== "noun-phrase" || phrase.mention?.actors.length) return false;
  if (isThePair(phrase, frame)) return true;
  if (!SIDES.test(phrase.headLemma)) return false;
  const from = Math.max(0, phrase.first - 1);
  const words = frame.sentence.tokens.slice(from, phrase.last + 1).map((token) => token.lower);
  return words.some((word) =>
    /^(two|both|all|warring|rival|neighbouring|neighboring|opposing|feuding|hostile|quarrelling|their|each|either|neither)$/.test(
      word,
    ),
  );
}

/** "invited the pair", "the belligerents", "the combatants": words for both that need no number. */
function isThePair({ first, head, last, headLemma }: NounPhrase, { sentence }: SentenceFrame): boolean {
  if (!/^(pair|duo|belligerent|combatant|disputant|antagonist)$/.test(headLemma) || head !== last) return false;
  return /^the$/.test(sentence.tokens[first]!.lower);
}

const OTHER_SIDE = /^(neighbour|neighbor|enemy|rival|foe|adversary|opponent|counterpart|archenemy|nemesis)$/;

/** "its neighbour", "their enemy": the other of the document's pair, when the owner is one of it. */
export function otherSideOf(phrase: NounPhrase, frame: SentenceFrame): DraftParticipant[] {
  if (phrase.mention?.actors.length || !OTHER_SIDE.test(phrase.headLemma)) return [];
  const owners = new Set(allParticipants(phrase.owners, frame).map(({ code }) => topLevelCode(code)));
  const isOwner = ({ code }: DraftParticipant) => owners.has(topLevelCode(code));
  return frame.topics.find((pair) => pair.some(isOwner))?.filter((side) => !isOwner(side)) ?? [];
}
