import type { Mention } from "../actors/mention";
import type { ClauseReader } from "../parser/clauses-of";
import type { Phrase } from "../syntax/phrase";
import type { Sentence } from "../text/sentence";
import type { DraftParticipant } from "./draft-event";
import type { Topic } from "./topic";

/** One sentence with all that the stages before have found in it. */
export interface SentenceFrame {
  index: number;
  sentence: Sentence;
  mentions: readonly Mention[];
  phrases: readonly Phrase[];
  /** The pair that the document is about; empty until it is known. */
  topic: Topic;
  /** The pairs that may be meant here, the likeliest (the topic) first. */
  topics: readonly Topic[];
  /** Who did the act of conflict that was told last, and who agreed with each other last. */
  doer: readonly DraftParticipant[];
  partners: readonly DraftParticipant[];
  /** Clauses by the sentence's dependency tree; none without a parser. */
  tree?: () => ClauseReader;
}

/** The actors that a mention stands for, as participants of a draft. */
export function participantsOf(mention: Mention | undefined, frame: SentenceFrame): DraftParticipant[] {
  if (!mention || mention.isPlace) return [];
  const isInferred = mention.kind === "pronoun" || mention.isInferred === true;
  return mention.actors.map((actor) => ({
    ...actor,
    first: mention.first,
    last: mention.last,
    sentence: frame.index,
    isInferred,
  }));
}

/** The participants of several mentions, each code once. */
export function allParticipants(mentions: readonly (Mention | undefined)[], frame: SentenceFrame): DraftParticipant[] {
  const byCode = new Map<string, DraftParticipant>();
  for (const mention of mentions)
    for (const participant of participantsOf(mention, frame))
      if (!byCode.has(participant.code)) byCode.set(participant.code, participant);
  return [...byCode.values()];
}
