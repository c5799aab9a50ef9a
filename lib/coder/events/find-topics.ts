import type { Lexicon } from "@/lib/lexicon/lexicon";
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

interface Pair {
  pair: DraftParticipant[];
  /** What speaks for the pair, by the sentence that says it. */
  weights: Map<number, number>;
  total: number;
}

/** How many sentences back one looks for whom "the two" are, and how much less each one further back says. */
const REACH = 6;
const DECAY = 0.7;
/** What the whole document says of a pair counts this much beside what was said just now. */
const SHARE_OF_DOCUMENT = 0.25;
const MOST_PAIRS = 4;

/**
 * The pairs that each sentence may take for granted, the likeliest first: whom "the two sides" means there. Pairs that stand as parties
 * ("between A and B", "A-B talks"), act on each other (`acts`, coded without a topic) or are named together gain by it,
 * the more so the nearer before the sentence. Empty when no pair stands out.
 */
export function findTopics(frames: readonly SentenceFrame[], acts: readonly DraftEvent[], lexicon: Lexicon): Topic[][] {
  const pairs = new Map<string, Pair>();
  const saidIn = new Map<number, Set<Pair>>();
  frames.forEach((frame, i) => pairsIn(frame).forEach(({ pair, weight }) => add(i, pair, weight)));
  // A sentence or two are no context yet.
  for (const act of frames.length < LEAST_SENTENCES ? [] : acts) {
    const pair = distinct([...act.sources, ...act.targets]);
    const isConflict = quadClassOf(act.type).endsWith("conflict");
    if (pair.length === 2 && !pair.some(isPeople) && !/^(release|arrest)$/.test(act.mode ?? ""))
      add(act.sentence, pair, isConflict ? WEIGHT_OF_ACT : WEIGHT_OF_COMPANY);
  }
  const named = new Map(
    frames.flatMap((frame) => allParticipants(frame.mentions, frame).map((one) => [topLevelCode(one.code), one])),
  );
  frames.forEach((frame, i) => wagedAtHome(frame, named, lexicon).forEach((pair) => add(i, pair, WEIGHT_OF_HOME)));
  if (pairs.size === 0) return frames.map(() => []);
  frames.forEach((frame, i) => {
    const pair = distinct(allParticipants(frame.mentions, frame));
    if (pair.length === 2) add(i, pair, WEIGHT_OF_COMPANY);
  });
  const ofDocument = [...pairs.values()].sort((one, other) => other.total - one.total).slice(0, MOST_PAIRS);
  return frames.map((_, i) => {
    const near = new Set([...ofDocument]);
    for (let back = 0; back <= REACH; back++) for (const pair of saidIn.get(i - back) ?? []) near.add(pair);
    const scores = new Map([...near].map((pair) => [pair, scoreAt(pair, i)]));
    return [...near]
      .sort((one, other) => scores.get(other)! - scores.get(one)!)
      .slice(0, MOST_PAIRS)
      .map(({ pair }) => pair.map(({ code, name }) => ({ code, name, isInferred: true })));
  });

  function add(sentence: number, pair: DraftParticipant[], weight: number) {
    const key = keyOfPair(pair);
    const known = pairs.get(key) ?? { pair, weights: new Map<number, number>(), total: 0 };
    known.total += weight;
    known.weights.set(sentence, (known.weights.get(sentence) ?? 0) + weight);
    pairs.set(key, known);
    saidIn.set(sentence, (saidIn.get(sentence) ?? new Set<Pair>()).add(known));
  }
}

/** Private people, on whom or by whom something is done, are no side. */
const isPeople = ({ code }: DraftParticipant) => /^[A-Z]{3}(CVL|REF)$/.test(code);

function scoreAt({ weights, total }: Pair, sentence: number): number {
  let score = SHARE_OF_DOCUMENT * total;
  for (let back = 0; back <= REACH; back++) score += (weights.get(sentence - back) ?? 0) * DECAY ** back;
  return score;
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
/** A war at home is known before the text tells of it. */
const WEIGHT_OF_HOME = 0.75;

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

/** States whose armed groups fight another state. */
const FIGHT_ABROAD = new Set(["PSE", "LBN", "IRQ"]);

/** An armed group stands against the state that it fights at home, where the text names that too. */
function wagedAtHome(
  frame: SentenceFrame,
  named: ReadonlyMap<string, DraftParticipant>,
  lexicon: Lexicon,
): DraftParticipant[][] {
  return distinct(allParticipants(frame.mentions, frame)).flatMap((group) => {
    const known = lexicon.findActor(topLevelCode(group.code));
    const state =
      known?.kind === "armed-group" && !FIGHT_ABROAD.has(known.countryCode ?? "")
        ? named.get(known.countryCode ?? "")
        : undefined;
    return state ? [[group, state]] : [];
  });
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
