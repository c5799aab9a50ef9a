type Column = Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float64Array;

type ColumnType<T> = { new (buffer: SharedArrayBuffer, offset: number, length: number): T } & {
  BYTES_PER_ELEMENT: number;
};

/** Columns of these types and lengths, all zero, in one piece of shared memory. */
export function sharedColumns<T extends { [Name in keyof T]: Column }>(layout: {
  [Name in keyof T]: [ColumnType<T[Name]>, number];
}): T {
  const entries = Object.entries(layout) as [string, [ColumnType<Column>, number]][];
  const size = entries.reduce((sum, [, [type, length]]) => sum + alignColumn(type.BYTES_PER_ELEMENT * length), 0);
  const buffer = new SharedArrayBuffer(size);
  let offset = 0;
  return Object.fromEntries(
    entries.map(([name, [type, length]]) => {
      const column = new type(buffer, offset, length);
      offset += alignColumn(type.BYTES_PER_ELEMENT * length);
      return [name, column];
    }),
  ) as T;
}

/** Bytes that a column takes with the gap after it, so that the next one begins where any type may. */
export function alignColumn(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

/** The short column type where `count` different values fit into it. */
export function shortType(count: number, limit: number): ColumnType<Uint16Array | Uint32Array> {
  return count <= limit ? Uint16Array : Uint32Array;
}
