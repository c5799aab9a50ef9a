/** A line of a text without its line break. */
export interface Paragraph {
  start: number;
  end: number;
}

/**
 * The lines of the first `limit` UTF-16 units of a text that hold more than white space. A line that goes on past
 * the limit is cut there, never between the two halves of a character.
 */
export function splitParagraphs(text: string, limit: number): Paragraph[] {
  let end = Math.min(text.length, Math.max(0, limit));
  if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
  const paragraphs: Paragraph[] = [];
  const lines = /[^\r\n]+/g;
  for (let line = lines.exec(text); line && line.index < end; line = lines.exec(text)) {
    const paragraph = { start: line.index, end: Math.min(line.index + line[0].length, end) };
    if (line[0].trim() !== "") paragraphs.push(paragraph);
  }
  return paragraphs;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
