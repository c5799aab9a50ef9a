import type { Lexicon } from "@/lib/lexicon/lexicon";
import { topLevelCode } from "@/lib/relations/actor-code";
import { distinct } from "./distinct";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import { isAmong } from "./is-among";

const PEOPLE = /^([A-Z]{3})(CVL|REF|LAB|EDU|REL|CRM|SOC|JRN|BUS|MED|ELI)$/;
/** Who is acted on as one of a state's own, but whose acts are not the state's: firms, media, former office-holders. */
const PRIVATE = /^[A-Z]{3}(JRN|BUS|ELI)$/;
const ROLES = ["sources", "targets", "mediators", "parties"] as const;

/**
 * Settles the drafts of a document: people abroad stand for their state, co-mediators of the same talks are joined,
 * outcomes take the mediators of their talks, and what is told twice is one.
 */
export function settleDrafts(drafts: readonly DraftEvent[], lexicon: Lexicon): DraftEvent[] {
  const withPeople = drafts.map((draft) => settlePlaces(settlePeople(withoutPrivateActs(draft), lexicon), lexicon));
  const mediated = settleMediators(settleAnswers(withPeople.map((draft) => withOwnState(draft, lexicon))));
  return mergeDuplicates(mediated.filter(hasDyad));
}

/** An armed group that mediation is told of alone stands against its own state. */
function withOwnState(draft: DraftEvent, lexicon: Lexicon): DraftEvent {
  const sides = codesOf(draft.parties);
  if (!draft.mediationState || draft.mediators.length === 0 || sides.length !== 1) return draft;
  const group = lexicon.findActor(sides[0]!);
  const state = group?.kind === "armed-group" ? group.countryCode : undefined;
  if (!state || codesOf(draft.mediators).includes(state)) return draft;
  return { ...draft, parties: [...draft.parties, { code: state, name: lexicon.actorName(state), isInferred: true }] };
}

function withoutPrivateActs(draft: DraftEvent): DraftEvent {
  const acts = ({ code }: DraftParticipant) => !PRIVATE.test(code);
  const targets = draft.isReciprocal ? draft.targets.filter(acts) : draft.targets;
  return {
    ...draft,
    sources: draft.sources.filter(acts),
    targets,
    mediators: draft.mediators.filter(acts),
    parties: draft.parties.filter(acts),
  };
}

/** Nationals of one state before another stand for it; before their own state they stand for themselves. */
function settlePeople(draft: DraftEvent, lexicon: Lexicon): DraftEvent {
  const countries = new Set(ROLES.flatMap((role) => draft[role].map(({ code }) => code.slice(0, 3))));
  if (countries.size < 2) return draft;
  const settle = (participant: DraftParticipant): DraftParticipant => {
    const state = PEOPLE.exec(participant.code)?.[1];
    return state ? { ...participant, code: state, name: lexicon.actorName(state) } : participant;
  };
  return {
    ...draft,
    sources: draft.sources.map(settle),
    targets: draft.targets.map(settle),
    mediators: draft.mediators.map(settle),
    parties: draft.parties.map(settle),
  };
}

const ACTS_IN_PLACES = new Set(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "THREATEN"]);

/** A place bears the name of its state; of an armed group only force against a place is an act on the state. */
function settlePlaces(draft: DraftEvent, lexicon: Lexicon): DraftEvent {
  const isOfGroup = draft.sources.some(({ code }) => lexicon.findActor(topLevelCode(code))?.kind === "armed-group");
  const settle = (participants: readonly DraftParticipant[]) =>
    participants
      .filter(({ isPlace }) => !isPlace || !isOfGroup || ACTS_IN_PLACES.has(draft.type))
      .map((one) => (one.isPlace || one.name === "" ? { ...one, name: lexicon.actorName(one.code) } : one));
  const targets = settle(draft.targets);
  const isOfPlaces = targets.every(({ isPlace }) => isPlace);
  return { ...draft, sources: settle(draft.sources), targets: isOfPlaces ? distinct(targets) : targets };
}

/** An offer to mediate that a party accepts or rejects: "Bogota accepted the Norwegian offer". */
function settleAnswers(drafts: readonly DraftEvent[]): DraftEvent[] {
  const offers = drafts.filter(({ mediationState }) => mediationState === "offered");
  return drafts.map((draft) => {
    const state =
      draft.ruleId === "agree-accept" ? "accepted" : draft.ruleId === "reject-proposal" ? "rejected" : undefined;
    if (!state || draft.modality !== "asserted" || draft.isReciprocal) return draft;
    const offer = offers.find(
      ({ mediators, parties }) =>
        draft.targets.every((target) => isAmong(mediators, target)) &&
        draft.sources.every((source) => isAmong(parties, source)),
    );
    if (!offer) return draft;
    const others = offer.parties.filter((party) => !isAmong(draft.sources, party)).map(inferred);
    return {
      ...draft,
      cameoCode: state === "accepted" ? "038" : "126",
      mediationState: state,
      mediators: draft.targets,
      parties: [...draft.sources, ...others],
      sources: [],
      targets: [],
    };
  });
}

const codesOf = (participants: readonly DraftParticipant[]) =>
  [...new Set(participants.map(({ code }) => topLevelCode(code)))].sort();
const keyOf = (participants: readonly DraftParticipant[]) => codesOf(participants).join("+");

function settleMediators(drafts: readonly DraftEvent[]): DraftEvent[] {
  const isTalks = (draft: DraftEvent) =>
    draft.modality === "asserted" && (draft.mediationState === "talks" || draft.mediationState === "agreement");
  const mediatorsByParties = new Map<string, DraftParticipant[]>();
  for (const draft of drafts.filter(isTalks)) {
    const key = keyOf(draft.parties);
    mediatorsByParties.set(key, uniteActors(mediatorsByParties.get(key) ?? [], draft.mediators));
  }
  return drafts.flatMap((draft) => {
    const { mediationState } = draft;
    if (!mediationState) return [draft];
    const known = mediatorsByParties.get(keyOf(draft.parties)) ?? [];
    const isKnown = (participant: DraftParticipant) => isAmong(known, participant);
    // Who mediates already does not offer it anew; several offers are one process each.
    if (mediationState === "offered")
      return draft.mediators.filter((m) => !isKnown(m)).map((m) => ({ ...draft, mediators: [m] }));
    // Who withdraws, is asked or answered stands alone; talks and what comes of them are of all who mediate.
    const isOfAll = /^(talks|agreement|stalled|ended)$/.test(mediationState);
    if (draft.mediators.length === 0 || (isOfAll && draft.mediators.every(isKnown)))
      return [{ ...draft, mediators: uniteActors(draft.mediators, known.map(inferred)) }];
    return [draft];
  });
}

const inferred = ({ code, name }: DraftParticipant): DraftParticipant => ({ code, name, isInferred: true });

function uniteActors(one: readonly DraftParticipant[], other: readonly DraftParticipant[]): DraftParticipant[] {
  const codes = new Set(one.map(({ code }) => topLevelCode(code)));
  return [...one, ...other.filter(({ code }) => !codes.has(topLevelCode(code)) && codes.add(topLevelCode(code)))];
}

/** Acts on oneself are none; a mediation needs two parties, or a mediator and one. */
function hasDyad(draft: DraftEvent): boolean {
  if (draft.mediationState)
    return codesOf([...draft.mediators, ...draft.parties]).length > 1 && draft.parties.length > 0;
  const all = codesOf([...draft.sources, ...draft.targets]);
  if (all.length < 2) return false;
  return (
    draft.isReciprocal ||
    draft.sources.some((s) => draft.targets.some((t) => topLevelCode(s.code) !== topLevelCode(t.code)))
  );
}

/** The same type between the same actors in the same modality is one act; the surest telling stays. */
function mergeDuplicates(drafts: readonly DraftEvent[]): DraftEvent[] {
  const kept = new Map<string, DraftEvent>();
  for (const draft of drafts) {
    const actors = draft.isReciprocal
      ? keyOf([...draft.sources, ...draft.targets])
      : `${keyOf(draft.sources)}>${keyOf(draft.targets)}`;
    const key = [
      draft.type,
      draft.mediationState ?? "",
      actors,
      keyOf(draft.mediators),
      keyOf(draft.parties),
      draft.modality,
    ].join("|");
    const known = kept.get(key);
    const best = known && rankOf(known) >= rankOf(draft) ? known : draft;
    kept.set(key, { ...best, venue: best.venue ?? known?.venue ?? draft.venue });
  }
  return [...kept.values()];
}

/** A telling with more detail (a phone call, not just a consultation) stands before a surer one. */
const rankOf = (draft: DraftEvent) => (draft.mode === undefined ? 0 : 1) + draft.confidence;
