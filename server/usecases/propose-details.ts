import { MAX_PUBLISHER_LENGTH, MAX_TITLE_LENGTH, type DocumentInput } from "@/lib/relations/document-input";
import { toDocumentText } from "@/lib/relations/document-text";
import { toDayOfText } from "@/server/files/to-day-of-text";

const HEAD_LENGTH = 1_500;
const TAIL_LENGTH = 500;
/** A first line longer than this is a paragraph; the title is then its first sentence. */
const MAX_HEADLINE_LENGTH = 160;

/**
 * What a text itself says of its title, publisher, day and address; empty where it says nothing. The day must be named
 * in full, so that no "Monday" becomes a date.
 */
export function proposeDetails(text: string): Omit<DocumentInput, "text"> {
  const trimmed = toDocumentText(text);
  const head = trimmed.slice(0, HEAD_LENGTH);
  const tail = trimmed.slice(-TAIL_LENGTH);
  const url = findUrl(head) || findUrl(tail);
  return {
    title: findTitle(head),
    publisher: findPublisher(head, tail, url).slice(0, MAX_PUBLISHER_LENGTH),
    publishedDate: toDayOfText(head) ?? toDayOfText(tail) ?? "",
    url,
  };
}

function findTitle(head: string): string {
  const line = (head.split("\n").find((text) => /\p{L}/u.test(text)) ?? head.split("\n")[0] ?? "").trim();
  const heading = line.replace(/^#+\s*/, "").replaceAll(/\s+/g, " ");
  if (heading.length <= MAX_HEADLINE_LENGTH) return heading;
  const sentence = /^.{20,}?[.!?](?=\s)/u.exec(heading)?.[0] ?? heading;
  if (sentence.length <= MAX_HEADLINE_LENGTH) return sentence;
  return `${sentence.slice(0, MAX_HEADLINE_LENGTH).replace(/\s+\S*$/, "")}…`.slice(0, MAX_TITLE_LENGTH).toWellFormed();
}

function findPublisher(head: string, tail: string, url: string): string {
  const dateline = /\(([A-Z][\p{L}\d .&'’-]{1,40})\)\s*[-–—]/u.exec(head)?.[1];
  const named = /^(?:Source|Publisher|Published by)\s*:\s*([^\n]{2,80})$/imu;
  const stated = (named.exec(head) ?? named.exec(tail))?.[1]?.trim();
  if (stated && !/^https?:/i.test(stated)) return stated;
  if (dateline) return dateline.trim();
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}

function findUrl(text: string): string {
  const found = /\bhttps?:\/\/[^\s<>"')\]]+/i.exec(text)?.[0].replace(/[.,;:!?]+$/, "") ?? "";
  return URL.canParse(found) ? found : "";
}
