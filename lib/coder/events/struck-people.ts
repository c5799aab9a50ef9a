import { topLevelCode } from "@/lib/relations/actor-code";
import type { EventType } from "@/lib/relations/event-type";
import type { VerbGroup } from "../syntax/phrase";
import type { DraftParticipant } from "./draft-event";
import { isAmong } from "./is-among";
import type { SentenceFrame } from "./sentence-frame";

/** "killed 23 people … when they blew themselves up in Tel Aviv": the place that the sentence goes on to name. */
export function struckPlace(
  frame: SentenceFrame,
  verb: VerbGroup,
  sources: readonly DraftParticipant[],
): DraftParticipant[] {
  const mention = frame.mentions.find(({ first, isPlace, place }) => first > verb.head && isPlace && place?.stateCode);
  const code = mention?.place?.stateCode;
  if (!code || sources.some((source) => source.code.slice(0, 3) === code)) return [];
  return [{ code, name: mention.place!.name, isInferred: true, isPlace: true }];
}

/** "Russian strikes killed five people": those hit by one side are people of the other. */
export function notOwnPeople(
  type: EventType,
  sources: readonly DraftParticipant[],
  targets: readonly DraftParticipant[],
  { topics }: SentenceFrame,
): DraftParticipant[] {
  const isOwn = ({ code, isInferred }: DraftParticipant) =>
    isInferred &&
    /^[A-Z]{3}(CVL|REF)$/.test(code) &&
    sources.some((source) => topLevelCode(source.code) === code.slice(0, 3));
  if (type !== "ASSAULT" || targets.length === 0 || !targets.every(isOwn)) return [...targets];
  const pair = topics.find((one) => one.some((side) => isAmong(sources, side)));
  return pair ? pair.filter((side) => !isAmong(sources, side)) : [...targets];
}
