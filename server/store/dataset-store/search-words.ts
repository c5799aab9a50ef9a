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
  let path = url.slice(start + 1);
  const end = path.search(/[?#]/);
  if (end >= 0) path = path.slice(0, end);
  if (path.includes("%")) path = decoded(path);
  const ending = /\.[a-z]{3,5}$/i.exec(path);
  return withoutNumbers(ending ? path.slice(0, ending.index) : path);
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
