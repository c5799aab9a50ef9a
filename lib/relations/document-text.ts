/**
 * A text as it is hashed, coded and stored: well-formed UTF-16 (a lone surrogate becomes U+FFFD, one unit for one, so
 * that offsets stay), line ends as `\n`, without a byte order mark and without white space around it.
 */
export function toDocumentText(text: string): string {
  return text
    .toWellFormed()
    .replace(/^\ufeff/, "")
    .replaceAll(/\r\n?/g, "\n")
    .trim();
}

/** Length of a text in UTF-8, in bytes. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
