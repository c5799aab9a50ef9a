import { coordinated } from "../syntax/lists";
import type { Phrase } from "../syntax/phrase";
import type { DraftParticipant } from "./draft-event";
import { allParticipants, type SentenceFrame } from "./sentence-frame";

/** How far after the act a companion may be named. */
const REACH_AFTER = 12;

/**
 * Who does an act together with its subject: "Egypt, with Qatar, mediated", "together with Qatar", "alongside the
 * United States", "alongside Qatar's". After the act a bare "with" names its object and no companion.
 */
export function findCompanions(frame: SentenceFrame, at: number): DraftParticipant[] {
  const { phrases } = frame;
  const found: DraftParticipant[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb-group" || (phrase.kind === "particle" && phrase.role === "stop")) break;
    if (isCompany(frame, phrase) || (isWith(phrase) && followsSubject(phrases, i)))
      found.push(...companionAt(frame, i));
  }
  for (let i = at + 1; i < phrases.length && i <= at + REACH_AFTER; i++) {
    const phrase = phrases[i]!;
    if (phrase.kind === "particle" && (phrase.role === "stop" || phrase.role === "subordinator")) break;
    if (phrase.kind === "verb-group" && phrase.isFinite && !phrase.isBareParticiple) break;
    if (isCompany(frame, phrase)) found.push(...companionAt(frame, i));
  }
  return [...found, ...alsoDid(frame, at)];
}

/** "X has offered to mediate, and so has Y": Y too. */
export function alsoDid(frame: SentenceFrame, at: number): DraftParticipant[] {
  const { tokens } = frame.sentence;
  const from = tokens.findIndex(
    ({ lower }, i) =>
      i > frame.phrases[at]!.last &&
      lower === "so" &&
      /^(has|have|had|did|does|is|are)$/.test(tokens[i + 1]?.lower ?? ""),
  );
  const isOfLater = frame.phrases.some(
    (phrase, i) =>
      i > at && phrase.kind === "verb-group" && phrase.isFinite && phrase.lemma !== "do" && phrase.last < from - 1,
  );
  if (from < 0 || isOfLater) return [];
  const next = frame.phrases.findIndex((phrase) => phrase.kind === "noun-phrase" && phrase.first > from);
  if (next < 0 || frame.phrases[next]!.first > from + 3) return [];
  return allParticipants(
    coordinated(frame.phrases, next).map(({ mention }) => mention),
    frame,
  );
}

const isWith = (phrase: Phrase) => phrase.kind === "particle" && phrase.word === "with";

/** "alongside", "together with", "jointly with", "along with". */
function isCompany(frame: SentenceFrame, phrase: Phrase): boolean {
  if (phrase.kind !== "particle") return false;
  if (phrase.word === "alongside") return true;
  const before = frame.sentence.tokens[phrase.first - 1]?.lower ?? "";
  return phrase.word === "with" && /^(together|jointly|along)$/.test(before);
}

/** "Egypt, with Qatar, …": the subject and a comma stand before the preposition. */
function followsSubject(phrases: readonly Phrase[], at: number): boolean {
  const comma = phrases[at - 1];
  const subject = phrases[at - 2];
  return (
    comma?.kind === "particle" && comma.role === "comma" && subject?.kind === "noun-phrase" && Boolean(subject.mention)
  );
}

function companionAt(frame: SentenceFrame, prepositionAt: number): DraftParticipant[] {
  const next = frame.phrases[prepositionAt + 1];
  if (next?.kind !== "noun-phrase") return [];
  const members = coordinated(frame.phrases, prepositionAt + 1);
  return allParticipants(
    members.flatMap(({ mention, owners }) => (mention && !mention.isPlace ? [mention] : owners)),
    frame,
  );
}
