import type { DatasetRow } from "@/lib/relations/dataset-row";

/** What full-text search finds an event by, from one of its rows: its own words, the place, the words of the address. */
export function searchWordsOfRow({ text, place, url }: DatasetRow): string {
  const path = url === undefined ? "" : wordsOfPath(url);
  return `${text ?? ""}\n${place ?? ""}\n${path}`;
}

/** Names of participants, found like words of a row. */
export function searchWordsOfParticipants(participants: readonly { name: string }[]): string {
  let words = "";
  for (const { name } of participants) words += `${name}\n`;
  return words;
}

/** The words of an address behind its host, without numbers and endings of file names. */
function wordsOfPath(url: string): string {
  const host = url.indexOf("//") + 2;
  const start = url.indexOf("/", host);
  if (start < 0) return "";
  let end = start + 1;
  let isPlain = true;
  for (; end < url.length; end++) {
    const unit = url.charCodeAt(end);
    if (unit === QUESTION_MARK || unit === NUMBER_SIGN) break;
    if (unit === PERCENT) isPlain = false;
  }
  const path = isPlain ? url.slice(start + 1, end) : decoded(url.slice(start + 1, end));
  return withoutNumbers(path.slice(0, nameEnd(path)));
}

const QUESTION_MARK = 63;
const NUMBER_SIGN = 35;
const PERCENT = 37;
const FULL_STOP = 46;

/** Where a path ends without what tells the kind of file. */
function nameEnd(path: string): number {
  for (let i = path.length - 1; i >= 0 && i >= path.length - 6; i--) {
    if (path.charCodeAt(i) === FULL_STOP) return path.length - i >= 4 ? i : path.length;
    if (!isLetter(path.charCodeAt(i))) break;
  }
  return path.length;
}

function withoutNumbers(path: string): string {
  let words = "";
  let kept = 0;
  for (let i = 0; i < path.length; i++) {
    if (!isDigit(path.charCodeAt(i))) continue;
    const first = i;
    while (i + 1 < path.length && isDigit(path.charCodeAt(i + 1))) i++;
    if (isLetter(path.charCodeAt(first - 1)) || isLetter(path.charCodeAt(i + 1))) continue;
    words += `${path.slice(kept, first)} `;
    kept = i + 1;
  }
  return kept === 0 ? path : words + path.slice(kept);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Also beyond ASCII, where all but a few signs are letters; not beside an end, where there is no unit. */
function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit >= 128;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).toWellFormed();
  } catch {
    return path;
  }
}
