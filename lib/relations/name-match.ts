/** What can be looked for by its names. */
export interface Named {
  code: string;
  /** As `foldName` folds them; the first is of the name that is shown. */
  foldedNames: readonly string[];
}

/** How well names fit what was typed: 0 is its code, 1 a whole name, 2–4 a beginning, 5 a misspelling. */
export type NameRank = 0 | 1 | 2 | 3 | 4 | 5;

/** The rank of what only fits when letters are taken for slips. */
export const MISSPELT: NameRank = 5;

/** Shorter words have too many neighbours to guess. */
const LEAST_GUESSED = 4;
const LONG_WORD = 8;
const LETTERS: Record<string, string> = { ı: "i", ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/** Lower case, without marks, punctuation as spaces: `Côte d'Ivoire` and `cote d ivoire` are one. */
export function foldName(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[ıøłđßæœ]/g, (letter) => LETTERS[letter]!)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * How names fit what was typed, whatever its accents and case; undefined when they do not. With `isGuessing`, one
 * slip of the keyboard in a word from 4 letters is forgiven, two from 8.
 */
export function nameRank({ code, foldedNames }: Named, typed: string, isGuessing = false): NameRank | undefined {
  const query = foldName(typed);
  if (query === "") return undefined;
  if (code.toLowerCase() === query) return 0;
  if (foldedNames.includes(query)) return 1;
  if (foldedNames[0]?.startsWith(query)) return 2;
  if (code.toLowerCase().startsWith(query) || foldedNames.some((name) => name.startsWith(query))) return 3;
  const wanted = query.split(" ");
  if (foldedNames.some((name) => hasWords(name, wanted))) return 4;
  return isGuessing && foldedNames.some((name) => isMisspelt(name, query)) ? MISSPELT : undefined;
}

/** The items whose names fit, best first, those of one rank in the order given; guesses only where nothing else fits. */
export function bestNamed<T extends Named>(items: readonly T[], typed: string): T[] {
  const ranked = (isGuessing: boolean) =>
    items.flatMap((item) => {
      const rank = nameRank(item, typed, isGuessing);
      return rank === undefined ? [] : [{ item, rank }];
    });
  const sure = ranked(false);
  return (sure.length > 0 ? sure : ranked(true)).sort((x, y) => x.rank - y.rank).map(({ item }) => item);
}

/** Whether each word typed begins a word of the name. */
function hasWords(name: string, wanted: readonly string[]): boolean {
  if (!name.includes(wanted[0]!)) return false;
  const words = name.split(" ");
  return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

/** Whether the name, one of its words or its beginning is what was typed but for slips; the first letter is right. */
function isMisspelt(name: string, query: string): boolean {
  if (query.length < LEAST_GUESSED) return false;
  const most = query.length >= LONG_WORD ? 2 : 1;
  return [name, ...name.split(" ")].some(
    (word) => word[0] === query[0] && Math.abs(word.length - query.length) <= most && slips(word, query) <= most,
  );
}

/** Letters to add, leave out, replace or swap with the next (Damerau 1964, optimal string alignment). */
function slips(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
