import { foldWord } from "@/lib/lexicon/fold-word";
import type { Lexicon, LexiconEntry } from "@/lib/lexicon/lexicon";
import { splitWords } from "@/lib/lexicon/split-words";
import type { Day } from "@/lib/relations/day";

const MOST_NAMES = 100_000;
const NONE: readonly LexiconEntry[] = [];

/**
 * Looks up what the dictionaries list under exactly a name, whatever its accents and case (acronyms of up to four
 * letters are meant in capitals). Answers are kept, since rows repeat names; entries of all terms are given.
 */
export function namedEntries(lexicon: Lexicon): (name: string) => readonly LexiconEntry[] {
  const known = new Map<string, readonly LexiconEntry[]>();
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    if (known.size >= MOST_NAMES) known.clear();
    const entries = findEntries(lexicon, name);
    known.set(name, entries);
    return entries;
  };
}

/** Whether an entry holds on a day. */
export function isInTerm({ from, to }: LexiconEntry, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || to >= day);
}

/**
 * Whether a reading of these words may be another on another day: whether any entry that begins with one of them holds
 * for a time only.
 */
export function mayHangOnDay(lexicon: Lexicon, text: string): boolean {
  return splitWords(text).some((word) =>
    lexicon.entriesAt(foldWord(word.text).toLowerCase()).some(({ from, to }) => from !== undefined || to !== undefined),
  );
}

function findEntries(lexicon: Lexicon, name: string): readonly LexiconEntry[] {
  const words = splitWords(name).map(({ text }) => foldWord(text));
  const first = words[0]?.toLowerCase();
  if (first === undefined) return NONE;
  return lexicon
    .entriesAt(first)
    .filter(
      (entry) => entry.words.length === words.length && entry.words.every((word, at) => isSame(word, words[at]!)),
    );
}

const ACRONYM = /^[A-Z]{2,4}$/;

function isSame(listed: string, word: string): boolean {
  return listed === word || (!ACRONYM.test(listed) && listed.toLowerCase() === word.toLowerCase());
}
