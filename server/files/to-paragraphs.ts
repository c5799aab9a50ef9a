const SENTENCE_END = /[.!?:]["'”’)\]]*$/;
/** A line this much shorter than the longest does not end because the column does. */
const SHORT_LINE = 0.75;

/**
 * Puts the lines of a page set in a column together again: words cut at the line's end are joined, lines of one
 * paragraph become one, and a paragraph ends at an empty line or at a short line that ends a sentence or a heading.
 */
export function toParagraphs(lines: readonly string[]): string {
  const width = Math.max(0, ...lines.map((line) => line.trim().length));
  const paragraphs: string[] = [];
  let current = "";
  const finish = () => {
    if (current) paragraphs.push(current);
    current = "";
  };
  for (const [i, raw] of lines.entries()) {
    const line = raw.replaceAll(/\s+/g, " ").trim();
    if (line === "") {
      // An empty line may only be the end of a page: a sentence goes on behind it.
      if (SENTENCE_END.test(current) || !/^\p{Ll}/u.test(lines[i + 1]?.trim() ?? "")) finish();
      continue;
    }
    if (/\p{Ll}-$/u.test(current) && /^\p{Ll}/u.test(line)) current = current.slice(0, -1) + line;
    else current = current ? `${current} ${line}` : line;
    const isShort = line.length < width * SHORT_LINE;
    const next = lines[i + 1]?.trim() ?? "";
    const isHeading = paragraphs.length === 0 && current === line && /^[\p{Lu}\p{N}"“]/u.test(next);
    if (isShort && (SENTENCE_END.test(line) || isHeading)) finish();
  }
  finish();
  return paragraphs.join("\n\n");
}
