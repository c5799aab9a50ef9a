/**
 * A reader of identities for rows without one: a checksum of a row's cells and their columns' names (two FNV-1a of 32
 * bits, base 36). The same row has the same identity in every file, in whatever order its columns stand and whatever
 * empty ones are beside them, so that it counts once.
 */
export function rowChecksum(columns: readonly string[]): (cells: readonly string[]) => string {
  const named = columns.map((name, at) => ({ name, at })).sort((one, other) => (one.name < other.name ? -1 : 1));
  return (cells) => {
    let one = 0x811c9dc5;
    let other = 0x9747b28c;
    const add = (text: string) => {
      for (let at = 0; at <= text.length; at++) {
        // After the last character one that no text holds.
        const unit = at < text.length ? text.charCodeAt(at) : 0x1f;
        one = Math.imul(one ^ unit, 0x01000193) >>> 0;
        other = Math.imul(other ^ unit ^ 0x5bd1, 0x01000193) >>> 0;
        other = (other ^ (other >>> 13)) >>> 0;
      }
    };
    for (const { name, at } of named) {
      const cell = cells[at];
      if (cell === undefined || cell === "") continue;
      add(name);
      add(cell);
    }
    return `${one.toString(36)}-${other.toString(36)}`;
  };
}
