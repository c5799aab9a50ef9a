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
  return path.replace(/\.[a-z]{3,5}$|\b\d+\b/gi, " ");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).toWellFormed();
  } catch {
    return path;
  }
}
