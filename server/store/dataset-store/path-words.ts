const PERCENT = 37;
const FULL_STOP = 46;
const SLASH = 47;
const QUESTION_MARK = 63;
const NUMBER_SIGN = 35;
const SPACE = 32;
const QUOTE = 34;
const BACKSLASH = 92;

const SIGNS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < SPACE || byte === QUOTE || byte === BACKSLASH || byte === PERCENT ? 1 : 0,
);

/** Whether bytes hold a sign that JSON would have to escape, or a percent sign. */
export function hasSigns(bytes: Uint8Array, start: number, end: number): boolean {
  let found = 0;
  for (let i = start; i < end; i++) found |= SIGNS[bytes[i]!]!;
  return found > 0;
}

/**
 * Writes the words of an address behind its host, without its query, numbers and the ending of the file's name, to a
 * place in the same bytes and gives the place behind them.
 */
export function writePathWords(bytes: Uint8Array, start: number, end: number, to: number): number {
  let first = start + 8; // behind "http://" and a letter
  while (first < end && bytes[first] !== SLASH) first++;
  let last = first;
  while (last < end && bytes[last] !== QUESTION_MARK && bytes[last] !== NUMBER_SIGN) last++;
  last = nameEnd(bytes, first, last);
  let place = to;
  for (let i = first; i < last; i++) {
    const byte = bytes[i]!;
    if (!isDigit(byte)) {
      bytes[place++] = byte;
      continue;
    }
    let next = i + 1;
    while (next < last && isDigit(bytes[next]!)) next++;
    if (isLetter(bytes[i - 1]!) || (next < last && isLetter(bytes[next]!))) {
      for (; i < next; i++) bytes[place++] = bytes[i]!;
    } else bytes[place++] = SPACE;
    i = next - 1;
  }
  return place;
}

/** Where a path ends without what tells the kind of file: a full stop and three to five letters. */
function nameEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let i = end - 1; i >= start && i >= end - 6; i--) {
    if (bytes[i] === FULL_STOP) return end - i >= 4 ? i : end;
    if (!isLetter(bytes[i]!)) break;
  }
  return end;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

/** Also beyond ASCII, where all but a few signs are letters. */
function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || byte >= 128;
}
