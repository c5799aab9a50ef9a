/** A word without diacritics and with plain apostrophes; its case is kept. Long strings are cut at 80 units. */
export function foldWord(word: string): string {
  const short = word.length > 80 ? word.slice(0, 80) : word;
  if (/^[\x20-\x7e]*$/.test(short)) return short;
  return short
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/ı/g, "i")
    .replace(/[’ʼ]/g, "'");
}
