import { topLevelCode } from "@/lib/relations/actor-code";
import type { TargetSlot } from "../rules/coder-rule";
import { complementsOf, type Complements } from "../syntax/complements";
import { coordinated, lastOfList } from "../syntax/lists";
import { subjectsOf } from "../syntax/subjects";
import type { NounPhrase, Phrase } from "../syntax/phrase";
import type { DraftParticipant } from "./draft-event";
import { isAmong } from "./is-among";
import { meansTopic, otherSideOf } from "./means-topic";
import { allParticipants, type SentenceFrame } from "./sentence-frame";
import { subjectsByTree } from "./tree-opinion";

const MATERIEL =
  /^(tank|jet|plane|warplane|aircraft|bulldozer|drone|missile|rocket|artillery|helicopter|gunboat|warship|ship|vessel|battery|bomber|fighter|unit|convoy|delegation|team|column|gunner|shell|mission|side|settler|youth|prisoner|worker|party|network|faction|wing|group|militia|movement|organisation|organization|regime|firm|company)$/;
/** Nouns for people by what they do: "Palestinian bombers", "Mexican immigrants"; not things with the same ending. */
const PEOPLE = /(er|or|ist|[aeiou]?[^m]ant|[^m]ent|eer|man|men)$/;
const NOT_PEOPLE =
  /^(newspaper|paper|letter|offer|border|order|power|water|cent(er|re)|number|matter|player|driver|runner|agreement|document|incident|accident|president|event|percent|content|intent|extent|talent|sector|error|terror|factor|harbor|corridor|quarter|chapter|river|corner|disaster|weather|grant|plant|carrier|tanker|cargo|manner|member|proper|other|career|list|exist|interest|cost|consent|current|present|president)$/;

/** The subject's actors by the shallow chunks, and where these know none, by the parser. */
export function subjectActors(frame: SentenceFrame, at: number): DraftParticipant[] {
  const chunked = actingActors(subjectsOf(frame.phrases, at), frame);
  return chunked.length > 0 ? chunked : actingActors(subjectsByTree(frame, at), frame);
}

/** Who acts where these phrases do: "Israeli tanks" and "a Qatari delegation" act for their owners. */
export function actingActors(subjects: readonly NounPhrase[], frame: SentenceFrame): DraftParticipant[] {
  const heads = actorsOf(subjects, frame);
  if (heads.length > 0) return heads;
  return allParticipants(
    subjects.filter(actsForOwner).flatMap(({ owners }) => owners),
    frame,
  );
}

const BODY =
  /^(department|ministry|agency|office|service|commission|bureau|authority|council|court|tribunal|judge|senate|committee|assembly|congress|parliament|embassy|consulate|cabinet|member|lawmaker|force|army|military|navy|police|command|brigade|division|regiment|battalion|squad|aircraft|vessel|union|league|association|federation|coalition|bloc|alliance|medic|doctor|student|refugee|prosecutor|watchdog|regulator|legislature|junta|monarch|prince|king|queen|emir|sultan|pope)$/;

/** "his country", "its government": whose it is acts. */
const ITSELF = /^(country|nation|state|government|administration|side|homeland|troop)$/;

function actsForOwner({ headLemma }: NounPhrase): boolean {
  return (
    MATERIEL.test(headLemma) ||
    ITSELF.test(headLemma) ||
    BODY.test(headLemma) ||
    (PEOPLE.test(headLemma) && !NOT_PEOPLE.test(headLemma))
  );
}

/** Whom a passive concerns: its subject, whose thing the subject is, or whom it is for. */
export function patientActors(frame: SentenceFrame, at: number): DraftParticipant[] {
  const subjects = subjectsOf(frame.phrases, at);
  const heads = actorsOf(subjects, frame);
  if (heads.length > 0) return heads;
  const owners = allParticipants(
    subjects.flatMap((subject) => subject.owners),
    frame,
  );
  if (owners.length > 0) return owners;
  return subjects.flatMap((subject) => {
    const { prepositional } = complementsOf(frame.phrases, frame.phrases.indexOf(subject), 0);
    return actorsOf([...(prepositional.get("of") ?? []), ...(prepositional.get("for") ?? [])], frame);
  });
}

/** Actors that noun phrases name as their heads. */
export function actorsOf(phrases: readonly NounPhrase[], frame: SentenceFrame): DraftParticipant[] {
  const named = allParticipants(
    phrases.map((phrase) => phrase.mention),
    frame,
  );
  if (named.length > 0) return named;
  const others = phrases.flatMap((phrase) => otherSideOf(phrase, frame));
  if (others.length > 0) return others;
  return phrases.some((phrase) => meansTopic(phrase, frame)) ? [...frame.topic] : [];
}

/** The first slot that holds an actor other than the sources. */
export function findTargets(
  slots: readonly TargetSlot[],
  frame: SentenceFrame,
  complements: Complements,
  sources: readonly DraftParticipant[],
): DraftParticipant[] {
  const isOther = (participant: DraftParticipant) => !isAmong(sources, participant);
  // Who urges "both sides" is none of them.
  const isHalf = frame.topic.filter(isOther).length === 1;
  const outside = isHalf ? frame.topics.find((pair) => pair.every(isOther)) : undefined;
  const around = outside ? { ...frame, topic: outside } : frame;
  for (const slot of slots) {
    const found = slot === "any" ? firstOthers(around, complements, isOther) : inSlot(slot).filter(isOther);
    if (found.length > 0) return found;
  }
  return [];

  function inSlot(slot: Exclude<TargetSlot, "any">): DraftParticipant[] {
    switch (slot) {
      case "topic":
        return otherSide(frame, sources);
      case "parties":
        return partiesOfShared(frame, complements, sources);
      case "doer":
        return hasDoneObject(frame, complements) ? [...frame.doer] : [];
      case "own-government":
        return atHome(sources, "");
      case "own-people":
        return atHome(sources, "CVL");
      default:
        return participantsIn(slot, around, complements);
    }
  }
}

const SHARED_OBJECT =
  /^(deal|agreement|accord|treaty|truce|ceasefire|cease-fire|declaration|pact|settlement|exchange|swap|talk|talks|negotiation|negotiations|end|halt|calm|restraint|dialogue|peace|outcome|breakthrough|restoration|normalisation|normalization|rapprochement|result|understanding|roadmap|communique|breakthrough|document|pause|cessation|de-escalation|compromise|announcement|news|reconciliation|thaw|detente|détente|signing|initialling|arrangement|framework)$/;

/** What two sides have together: "welcomed the truce", "called for restraint". */
const hasSharedObject = ({ all }: Complements) => all.some(({ headLemma }) => SHARED_OBJECT.test(headLemma));

/** Those who agreed last, else the document's pair, unless whoever acts is one of them. */
function partiesOfShared(
  frame: SentenceFrame,
  complements: Complements,
  sources: readonly DraftParticipant[],
): DraftParticipant[] {
  if (!hasSharedObject(complements)) return [];
  const pairs = [frame.partners, frame.topic].filter(({ length }) => length > 1);
  return [...(pairs.find((pair) => !sources.some((source) => isAmong(pair, source))) ?? [])];
}

const DONE_OBJECT =
  /^(attack|strike|raid|operation|invasion|incursion|assault|offensive|bombing|bombardment|shelling|killing|assassination|storming|seizure|break-in|intrusion|move|decision|step|action|act|measure|expulsion|arrest|detention|deployment|blockade|closure|abduction|kidnapping|crackdown|launch|test|airstrike|annexation|takeover|coup|violation|escalation|aggression|provocation)$/;

/** "condemned the raid", "criticised this step": an act that was told before. */
function hasDoneObject(frame: SentenceFrame, { objects }: Complements): boolean {
  const object = objects[0];
  if (!object || object.mention || object.owners.length > 0 || !DONE_OBJECT.test(object.headLemma)) return false;
  return /^(the|this|that|these|those|such)$/.test(frame.sentence.tokens[object.first]!.lower);
}

const BODY_OF_STATE = /^([A-Z]{3})(?:(?:GOV|MIL|LEG|JUD|COP|SPY|REB|SEP|OPP|PTY|CVL|REF|REL|LAB|EDU|SOC|CRM|MED)+)?$/;

/** The state, or its people, of those who act; nobody of an organisation or armed group. */
function atHome(sources: readonly DraftParticipant[], sector: "" | "CVL"): DraftParticipant[] {
  return sources.flatMap(({ code }) => {
    const state = BODY_OF_STATE.exec(code)?.[1];
    if (!state || (sector === "" && topLevelCode(code) === state)) return [];
    return sector === "CVL" && topLevelCode(code) !== state
      ? []
      : [{ code: `${state}${sector}`, name: "", isInferred: true }];
  });
}

/** The first phrase that names somebody else, as its head or as the owner of a thing. */
function firstOthers(
  frame: SentenceFrame,
  complements: Complements,
  isOther: (participant: DraftParticipant) => boolean,
): DraftParticipant[] {
  for (const phrase of complements.all) {
    const heads = actorsOf(coordinated(frame.phrases, frame.phrases.indexOf(phrase)), frame).filter(isOther);
    if (heads.length > 0) return heads;
    const owners = allParticipants(phrase.owners, frame).filter(isOther);
    if (owners.length > 0) return owners;
  }
  return [];
}

/** The other party, if the one that acts is one of the document's pair. */
function otherSide({ topic }: SentenceFrame, sources: readonly DraftParticipant[]): DraftParticipant[] {
  const isSource = (side: DraftParticipant) => isAmong(sources, side);
  return topic.some(isSource) ? topic.filter((side) => !isSource(side)) : [];
}

function participantsIn(
  slot: Exclude<TargetSlot, "topic" | "parties" | "doer" | "any" | "own-government" | "own-people">,
  frame: SentenceFrame,
  complements: Complements,
): DraftParticipant[] {
  const { phrases } = frame;
  switch (slot) {
    case "object":
      return actorsOf(complements.objects, frame);
    case "person":
      return actorsOf(
        complements.objects.filter(({ mention }) => mention?.isPerson),
        frame,
      );
    case "owner":
      return allParticipants(
        complements.objects.flatMap((phrase) => phrase.owners),
        frame,
      );
    case "that":
      return complements.thatSubjectAt < 0 ? [] : actorsOf(coordinated(phrases, complements.thatSubjectAt), frame);
    case "relative":
      return actorsOf(relativeSubject(phrases, complements), frame);
    case "place":
      return complements.all.flatMap((phrase) => placesOf(phrase, frame));
    default: {
      const governed = complements.prepositional.get(slot.slice("prep:".length)) ?? [];
      const heads = actorsOf(governed, frame);
      return heads.length > 0
        ? heads
        : allParticipants(
            governed.flatMap((phrase) => phrase.owners),
            frame,
          );
    }
  }
}

/** X in "the truce that X has proposed". */
function relativeSubject(phrases: readonly Phrase[], { endAt, all }: Complements): NounPhrase[] {
  const link = phrases[endAt];
  const subject = phrases[endAt + 1];
  const isRelative = link?.kind === "particle" && (link.role === "relative" || link.role === "comma");
  if (all.length === 0 || !isRelative || subject?.kind !== "noun-phrase") return [];
  const verb = phrases[lastOfList(phrases, endAt + 1) + 1];
  return verb?.kind === "verb-group" && verb.isFinite ? coordinated(phrases, endAt + 1) : [];
}

function placesOf(phrase: NounPhrase, frame: SentenceFrame): DraftParticipant[] {
  return [phrase.mention, ...phrase.owners].flatMap((mention) =>
    mention?.isPlace && mention.place?.stateCode
      ? [
          {
            code: mention.place.stateCode,
            name: mention.place.name,
            first: mention.first,
            last: mention.last,
            sentence: frame.index,
            isInferred: true,
            isPlace: true,
          },
        ]
      : [],
  );
}
