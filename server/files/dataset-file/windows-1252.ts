// What Windows-1252 holds where Latin-1 has control characters; the Encoding Standard's five gaps stay as they are.
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** Text of bytes in Windows-1252. Node 20's own decoder reads them as Latin-1. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replaceAll(/[\x80-\x9F]/g, (one) => HIGH[one.charCodeAt(0) - 0x80]!);
}
