import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { CodedDocument } from "@/lib/relations/coded-document";
import type { SourceDocument } from "@/lib/relations/source-document";
import { topLevelCode } from "@/lib/relations/actor-code";
import { findActors } from "./actors/find-actors";
import type { CoderModels } from "./coder-models";
import { CODER_VERSION } from "./coder-version";
import { estimateByStage } from "./confidence/confidence-model";
import { codeLikewise } from "./events/code-likewise";
import type { DraftEvent } from "./events/draft-event";
import { findActing } from "./events/find-acting";
import { findDoers } from "./events/find-doers";
import { findHosts } from "./events/find-hosts";
import { findMediationEvents } from "./events/find-mediation-events";
import { findNounEvents } from "./events/find-noun-events";
import { findTopics } from "./events/find-topics";
import { findVerbEvents } from "./events/find-verb-events";
import type { SentenceFrame } from "./events/sentence-frame";
import { finishEvents } from "./events/finish-events";
import { toCodedMediations } from "./events/to-coded-mediations";
import { withoutIdleGuarantors } from "./events/reached-agreements";
import { settleHosts } from "./events/settle-hosts";
import { settleDrafts } from "./events/settle-drafts";
import { readTree } from "./parser/read-tree";
import { chunk } from "./syntax/chunk";
import { findSport } from "./text/find-sport";
import { tagSentences } from "./text/tag-sentences";

/**
 * Codes one document: who did what to whom, who stood between them, and the words that say so. Total over any text
 * (English is expected), the same for the same input, and linear in the length of the text.
 */
export function codeDocument(document: SourceDocument, lexicon: Lexicon, models: CoderModels = {}): CodedDocument {
  const sentences = tagSentences(document.text);
  const mentions = findActors(sentences, lexicon, document.publishedDate);
  const bare: SentenceFrame[] = sentences.map((sentence, index) => ({
    index,
    sentence,
    mentions: mentions[index]!,
    phrases: chunk(sentence, mentions[index]!),
    topic: [],
    topics: [],
    doer: [],
    partners: [],
    tree: readTree(sentence, mentions[index]!, models.parser),
  }));
  const acts = bare.flatMap((frame) => [...findVerbEvents(frame), ...findNounEvents(frame, [])]);
  const topics = findTopics(bare, acts, lexicon);
  const before = findDoers(bare.length, acts);
  const frames = bare.map((frame, index) => ({
    ...frame,
    ...before[index]!,
    topic: topics[index]![0] ?? [],
    topics: topics[index]!,
  }));
  const sport = findSport(sentences);
  const told = frames.flatMap((frame) => {
    if (sport.has(frame.sentence)) return [];
    const mediations = findMediationEvents(frame, frame.topic);
    // "Venezuela asked for mediation with Guyana" asks Guyana for nothing.
    const asks = mediations.drafts.some(({ mediationState }) => mediationState === "requested");
    const isFree = (draft: DraftEvent) => !mediations.claimed.has(draft.trigger) && !(asks && draft.type === "REQUEST");
    return [
      ...mediations.drafts,
      ...findVerbEvents(frame).filter(isFree),
      ...findNounEvents(frame, frame.topic).filter(isFree),
    ];
  });
  const inOrder = told.toSorted((one, other) => one.sentence - other.sentence || one.trigger - other.trigger);
  const drafts = [
    ...told,
    ...frames.filter(({ sentence }) => !sport.has(sentence)).flatMap((frame) => codeLikewise(frame, inOrder)),
  ];
  const settled = settleHosts(settleDrafts(drafts, lexicon), frames.flatMap(findHosts));
  const estimateConfidence = models.estimateConfidence ?? estimateByStage;
  const events = finishEvents(withoutIdleGuarantors(settled, frames), frames, document, lexicon, estimateConfidence);
  const inEvents = events.flatMap(({ participants }) =>
    participants.filter(({ role }) => role !== "host").map(({ code }) => topLevelCode(code)),
  );
  const acting = findActing(frames.filter(({ sentence }) => !sport.has(sentence)));
  return {
    events,
    mediations: toCodedMediations(settled, frames, document, estimateConfidence),
    actors: [...new Set([...inEvents, ...acting])].sort(),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    coderVersion: CODER_VERSION,
  };
}
