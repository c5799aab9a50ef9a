import type { EventType } from "@/lib/relations/event-type";

/**
 * Who does it to whom. ACLED's codebook says that its first and second actor do not imply a direction (attacker or
 * defender), so the columns never decide. Where the definition of the event itself makes one side the doer, that side
 * is known by its kind: who is unarmed by definition cannot be the one who kills, who demonstrates is the one who
 * protests. Everything else is mutual.
 */
export type AcledDirection = "mutual" | "at-civilians" | "by-demonstrators" | "at-demonstrators" | "by-state";

/** What one of ACLED's kinds of event is in the vocabulary. */
export interface AcledAct {
  /** In lower case; without a sub-event the row holds for every other one of the event type. */
  eventType: string;
  subEventType?: string;
  /** Absent where the row tells no act between two actors. */
  type?: EventType;
  /** PLOVER mode whose score is the derived intensity, where it has one. */
  mode?: string;
  direction: AcledDirection;
  why: string;
}

/** All kinds of event of the codebook and of the layouts before 2019 (`Battle-…`, `Remote violence`, `Riots/Protests`). */
export const ACLED_ACTS: readonly AcledAct[] = [
  act("battles", undefined, "ASSAULT", undefined, "mutual", "two armed groups fight each other"),
  act("battle-no change of territory", undefined, "ASSAULT", undefined, "mutual", "as battles"),
  act("battle-government regains territory", undefined, "ASSAULT", undefined, "mutual", "as battles"),
  act("battle-non-state actor overtakes territory", undefined, "ASSAULT", undefined, "mutual", "as battles"),
  act("explosions/remote violence", undefined, "ASSAULT", "explosives", "at-civilians", "who fired is not told"),
  act("explosions/remote violence", "air/drone strike", "ASSAULT", "aerial", "at-civilians", "struck from the air"),
  act(
    "explosions/remote violence",
    "shelling/artillery/missile attack",
    "ASSAULT",
    "heavy-weapons",
    "at-civilians",
    "artillery and missiles are heavy weapons",
  ),
  act("remote violence", undefined, "ASSAULT", "explosives", "at-civilians", "as explosions/remote violence"),
  act("violence against civilians", undefined, "ASSAULT", undefined, "at-civilians", "civilians are unarmed"),
  act(
    "violence against civilians",
    "abduction/forced disappearance",
    "ASSAULT",
    "abduct",
    "at-civilians",
    "civilians are unarmed",
  ),
  act("protests", undefined, "PROTEST", undefined, "by-demonstrators", "a protest is the demonstrators' act"),
  act(
    "protests",
    "protest with intervention",
    "COERCE",
    "restrict",
    "at-demonstrators",
    "a peaceful protest that the other side breaks up: two actors are named for the intervention",
  ),
  act(
    "protests",
    "excessive force against protesters",
    "ASSAULT",
    undefined,
    "at-demonstrators",
    "peaceful protesters are hurt or killed",
  ),
  act("riots", undefined, "PROTEST", "riot", "by-demonstrators", "rioters are violent by definition"),
  act("riots", "mob violence", "ASSAULT", undefined, "by-demonstrators", "rioters attack people outside a protest"),
  act("riots/protests", undefined, "PROTEST", undefined, "by-demonstrators", "as protests"),
  act("strategic developments", "agreement", "AGREE", undefined, "mutual", "an agreement, often a surrender"),
  act("strategic developments", "arrests", "COERCE", "arrest", "by-state", "forces of a state arrest"),
  act("strategic developments", "looting/property destruction", "COERCE", "seize", "at-civilians", "property taken"),
  act(
    "strategic developments",
    "disrupted weapons use",
    "MOBILIZE",
    "weapons",
    "mutual",
    "weapons were brought to bear and were stopped before they hurt; whose they were is not told",
  ),
  act(
    "strategic developments",
    "non-violent transfer of territory",
    "RETREAT",
    "withdraw",
    "mutual",
    "one leaves a place to the other without a fight; which one is not told",
  ),
  act("strategic developments", undefined, undefined, undefined, "mutual", "context, no act between two actors"),
  act("strategic development", undefined, undefined, undefined, "mutual", "as strategic developments"),
  act("headquarters or base established", undefined, undefined, undefined, "mutual", "an act of one group alone"),
  act("non-violent transfer of territory", undefined, "RETREAT", "withdraw", "mutual", "as its sub-event"),
];

const BY_KIND = new Map(ACLED_ACTS.map((one) => [keyOf(one.eventType, one.subEventType), one]));

/** What a row's `event_type` and `sub_event_type` say, in any case; undefined for an event type that ACLED has not. */
export function findAcledAct(eventType: string, subEventType: string): AcledAct | undefined {
  const type = plain(eventType);
  return BY_KIND.get(keyOf(type, plain(subEventType))) ?? BY_KIND.get(keyOf(type));
}

function act(
  eventType: string,
  subEventType: string | undefined,
  type: EventType | undefined,
  mode: string | undefined,
  direction: AcledDirection,
  why: string,
): AcledAct {
  return { eventType, subEventType, type, mode, direction, why };
}

function keyOf(eventType: string, subEventType?: string): string {
  return `${eventType}|${subEventType ?? ""}`;
}

/** The codebook has both spellings of protesters. */
function plain(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, " ").replace("protestor", "protester");
}
