import { quadClassOf } from "@/lib/relations/event-type";
import { topLevelCode } from "@/lib/relations/actor-code";
import { coordinated, governorOf } from "../syntax/lists";
import { complementsOf } from "../syntax/complements";
import { subjectsOf } from "../syntax/subjects";
import type { NounPhrase } from "../syntax/phrase";
import { distinct } from "./distinct";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import type { Topic } from "./topic";
import { allParticipants, type SentenceFrame } from "./sentence-frame";

/**
 * Counts the pairs that act on each other (`acts`, coded without a topic), stand as parties ("between A and B", "A-B talks", "the A–B border") or alone together in a
 * sentence, and takes the most frequent, the first of equals. Empty when no pair stands as parties.
 */
export function findTopic(frames: readonly SentenceFrame[], acts: readonly DraftEvent[]): Topic {
  const counts = new Map<string, { count: number; pair: DraftParticipant[] }>();
  for (const frame of frames) for (const { pair, weight } of pairsIn(frame)) add(pair, weight);
  // A sentence or two are no context yet.
  for (const act of frames.length < LEAST_SENTENCES ? [] : acts) {
    const pair = distinct([...act.sources, ...act.targets]);
    const isConflict = quadClassOf(act.type).endsWith("conflict");
    if (pair.length === 2) add(pair, isConflict ? WEIGHT_OF_ACT : WEIGHT_OF_COMPANY);
  }
  if (counts.size === 0) return [];
  for (const frame of frames) {
    const pair = distinct(allParticipants(frame.mentions, frame));
    if (pair.length === 2) add(pair, WEIGHT_OF_COMPANY);
  }
  let best: { count: number; pair: DraftParticipant[] } | undefined;
  for (const candidate of counts.values()) if (!best || candidate.count > best.count) best = candidate;
  return (best?.pair ?? []).map(({ code, name }) => ({ code, name, isInferred: true }));

  function add(pair: DraftParticipant[], weight: number) {
    const key = keyOfPair(pair);
    const known = counts.get(key);
    if (known) known.count += weight;
    else counts.set(key, { count: weight, pair });
  }
}

const keyOfPair = (pair: readonly DraftParticipant[]) =>
  pair
    .map(({ code }) => topLevelCode(code))
    .sort()
    .join("-");

const LEAST_SENTENCES = 3;
/** "Between A and B" says more than "A and B". */
const WEIGHT_OF_PARTIES = 3;
const WEIGHT_OF_OWN = 2;
const WEIGHT_OF_LIST = 0.75;
/** To talk with each other, or to act against each other, makes a pair. */
const WEIGHT_OF_ACT = 1;
/** To be named together in a sentence says less than either. */
const WEIGHT_OF_COMPANY = 0.5;

function pairsIn(frame: SentenceFrame): { pair: DraftParticipant[]; weight: number }[] {
  const pairs: { pair: DraftParticipant[]; weight: number }[] = [];
  frame.phrases.forEach((phrase, i) => {
    if (phrase.kind !== "noun-phrase") return;
    const own = ownPair(frame, i, phrase);
    if (own.length === 2) pairs.push({ pair: own, weight: WEIGHT_OF_OWN });
    const owners = ownerPair(phrase, frame);
    if (owners.length === 2) pairs.push({ pair: owners, weight: WEIGHT_OF_PARTIES });
    const members = coordinated(frame.phrases, i);
    if (members[0] !== phrase || members.length < 2) return;
    const listed = distinct(
      allParticipants(
        members.map((member) => member.mention),
        frame,
      ),
    );
    const isBetween = governorOf(frame.phrases, i) === "between";
    if (listed.length === 2) pairs.push({ pair: listed, weight: isBetween ? WEIGHT_OF_PARTIES : WEIGHT_OF_LIST });
  });
  return pairs;
}

const SHARED_THINGS =
  /^(truce|ceasefire|cease-fire|war|conflict|talk|talks|negotiation|negotiations|deal|agreement|dispute|fighting|border|tension|tensions|relation|relations|ties|dialogue|standoff|row|treaty|peace|hostilities)$/;

/** "Hamas … a truce with Israel", "Israel's war with Iran": who shares the thing with whom. */
function ownPair(frame: SentenceFrame, at: number, phrase: NounPhrase): DraftParticipant[] {
  if (!SHARED_THINGS.test(phrase.headLemma)) return [];
  const governed = complementsOf(frame.phrases, at, 0).prepositional;
  const others = allParticipants(
    (governed.get("with") ?? governed.get("against") ?? []).map(({ mention }) => mention),
    frame,
  );
  if (others.length !== 1) return [];
  const verbAt = frame.phrases.slice(0, at).findLastIndex(({ kind }) => kind === "verb-group");
  const subjects = verbAt < 0 ? [] : subjectsOf(frame.phrases, verbAt);
  const owners = phrase.owners.length > 0 ? phrase.owners : subjects.map(({ mention }) => mention);
  const named = allParticipants(owners, frame);
  return named.length === 1 ? distinct([...named, ...others]) : [];
}

/** The two actors of "the Pakistan-Afghanistan border"; empty for any other phrase. */
export function ownerPair(phrase: NounPhrase, frame: SentenceFrame): DraftParticipant[] {
  const named = phrase.owners.filter((owner) => !owner.isPlace && owner.kind !== "pronoun");
  for (let k = 0; k + 1 < named.length; k++) {
    const between = frame.sentence.tokens.slice(named[k]!.last + 1, named[k + 1]!.first);
    const isJoined = between.length === 1 && /^([-–—/]|and)$/.test(between[0]!.lower);
    const pair = isJoined ? distinct(allParticipants([named[k], named[k + 1]], frame)) : [];
    if (pair.length === 2) return pair;
  }
  return [];
}
