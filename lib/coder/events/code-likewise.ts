import { coordinated } from "../syntax/lists";
import { subjectsOf } from "../syntax/subjects";
import type { VerbGroup } from "../syntax/phrase";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import { actorsOf, subjectActors } from "./find-targets";
import { isAmong } from "./is-among";
import type { SentenceFrame } from "./sentence-frame";

const AUXILIARY = /^(did|does|do|has|have|had|is|are|was|were|will)$/;

/**
 * What somebody does as another did before: "So did Latvia.", "as did Norway", "Bamako followed suit", "Spain did the
 * same". The act told last (`earlier`, in the order of the text) is repeated with its doer replaced.
 */
export function codeLikewise(frame: SentenceFrame, earlier: readonly DraftEvent[]): DraftEvent[] {
  const told = followers(frame);
  if (!told || told.doers.length === 0) return [];
  const model = earlier.findLast(
    ({ sentence, trigger, isReciprocal, modality, mediationState }) =>
      (sentence === frame.index ? trigger < told.trigger : sentence === frame.index - 1) &&
      !isReciprocal &&
      (modality === "asserted" || modality === "future") &&
      (mediationState === undefined || mediationState === "offered"),
  );
  if (!model) return [];
  const place = { sentence: frame.index, trigger: told.trigger, confidence: REPEATED_CONFIDENCE };
  if (model.mediationState) return [{ ...model, ...place, mediators: told.doers }];
  const sources = told.doers.filter((one) => !isAmong(model.sources, one));
  // Whom an act met may answer with the same: "Algeria recalled its envoy, and Mali followed suit".
  const isAnswer = sources.length > 0 && sources.every((one) => isAmong(model.targets, one));
  const targets = isAnswer ? model.sources : model.targets.filter((one) => !isAmong(sources, one));
  return sources.length > 0 && targets.length > 0 ? [{ ...model, ...place, sources, targets }] : [];
}

const REPEATED_CONFIDENCE = 0.6;

function followers(frame: SentenceFrame): { doers: DraftParticipant[]; trigger: number } | undefined {
  const { phrases, sentence } = frame;
  const { tokens } = sentence;
  const from = tokens.findIndex(
    ({ lower }, i) =>
      AUXILIARY.test(tokens[i + 1]?.lower ?? "") &&
      ((lower === "so" && i <= 1) || (lower === "as" && i > 2 && tokens[i - 1]!.text === ",")),
  );
  if (from >= 0) {
    const next = phrases.findIndex((phrase) => phrase.kind === "noun-phrase" && phrase.first >= from + 2);
    if (next < 0 || phrases[next]!.first > from + 3) return undefined;
    return { doers: actorsOf(coordinated(phrases, next), frame), trigger: from + 1 };
  }
  const at = phrases.findIndex((phrase) => phrase.kind === "verb-group" && doesTheSame(frame, phrase));
  if (at < 0 || subjectsOf(phrases, at).length === 0) return undefined;
  return { doers: subjectActors(frame, at), trigger: phrases[at]!.last };
}

/** "followed suit", "did the same", "did likewise", "responded in kind", "followed its example". */
function doesTheSame({ sentence }: SentenceFrame, verb: VerbGroup): boolean {
  if (verb.isNegated || verb.modal) return false;
  const after = sentence.tokens.slice(verb.head + 1, verb.head + 4).map(({ lower }) => lower);
  const words = after.join(" ");
  if (verb.lemma === "follow") return /^(suit|.* (example|lead))\b/.test(words);
  if (verb.lemma === "do") return /^(likewise|so too|the same)\b/.test(words);
  return /^(respond|reply|answer|retaliate|reciprocate)$/.test(verb.lemma) && /^in kind\b/.test(words);
}
