/**
 * An identity for a row without one: a checksum of its cells (two FNV-1a of 32 bits, base 36). The same row has the
 * same identity in every file, so that it counts once.
 */
export function rowChecksum(cells: readonly string[]): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  const add = (unit: number) => {
    one = Math.imul(one ^ unit, 0x01000193) >>> 0;
    other = Math.imul(other ^ unit ^ 0x5bd1, 0x01000193) >>> 0;
    other = (other ^ (other >>> 13)) >>> 0;
  };
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at++) add(cell.charCodeAt(at));
    add(0x1f);
  }
  return `${one.toString(36)}-${other.toString(36)}`;
}
