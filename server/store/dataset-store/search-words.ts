import type { DatasetRow } from "@/lib/relations/dataset-row";
import { writePathWords } from "./path-words";

/** What full-text search finds an event by, from one of its rows: its own words, the place, the words of the address. */
export function searchWordsOfRow({ text, place, url }: DatasetRow): string {
  return `${text ?? ""}\n${place ?? ""}\n${url === undefined ? "" : searchWordsOfAddress(url)}`;
}

/** The words of an address behind its host. */
export function searchWordsOfAddress(url: string): string {
  const address = Buffer.from(url.includes("%") ? decoded(url) : url);
  const bytes = Buffer.concat([address, Buffer.alloc(address.length)]);
  return bytes.toString("utf8", address.length, writePathWords(bytes, 0, address.length, address.length));
}

/** Names of participants, found like words of a row. */
export function searchWordsOfParticipants(participants: readonly { name: string }[]): string {
  let words = "";
  for (const { name } of participants) words += `${name}\n`;
  return words;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url).toWellFormed();
  } catch {
    return url;
  }
}
