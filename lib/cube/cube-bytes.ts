import { cubeChecksum } from "./cube-checksum";
import type { RelationCube } from "./relation-cube";
import { alignColumn } from "./shared-columns";

const MAGIC = "ENTENTEC";
/** Rises when the form of the file or the meaning of a column changes; files of other versions are not read. */
const VERSION = 2;
/** Magic, version, length of the head, checksum of these two and all that follows. */
const FRONT_BYTES = 24;

const COLUMN_TYPES = { Uint8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float64Array } as const;

type Column = InstanceType<(typeof COLUMN_TYPES)[keyof typeof COLUMN_TYPES]>;

interface Head {
  /** What of the cube is no column. */
  rest: Record<string, unknown>;
  columns: { name: string; type: keyof typeof COLUMN_TYPES; length: number }[];
  stamp: unknown;
}

/**
 * The image of a cube for a file, in parts that are to be written one after the other; columns are not copied. `stamp`
 * is any JSON value that says what the cube holds (see `cubeFromBytes`).
 */
export function cubeToBytes(cube: RelationCube, stamp: unknown): Uint8Array[] {
  const entries = Object.entries(cube) as [string, unknown][];
  const columns = entries.filter((entry): entry is [string, Column] => ArrayBuffer.isView(entry[1]));
  const head: Head = {
    rest: Object.fromEntries(entries.filter(([, value]) => !ArrayBuffer.isView(value))),
    columns: columns.map(([name, column]) => ({
      name,
      type: column.constructor.name as keyof typeof COLUMN_TYPES,
      length: column.length,
    })),
    stamp,
  };
  const parts = [new TextEncoder().encode(JSON.stringify(head)), ...columns.map(([, column]) => bytesOf(column))];
  const padded = parts.flatMap((part) => {
    const gap = alignColumn(part.length) - part.length;
    return gap > 0 ? [part, new Uint8Array(gap)] : [part];
  });
  const front = new Uint8Array(FRONT_BYTES);
  front.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(front.buffer);
  view.setUint32(8, VERSION, true);
  view.setUint32(12, alignColumn(parts[0]!.length), true);
  const [low, high] = cubeChecksum([front.subarray(8, 16), ...parts]);
  view.setUint32(16, low, true);
  view.setUint32(20, high, true);
  return [front, ...padded];
}

/**
 * The cube in the image of a file, its columns where they lie in `image`, and its stamp. Undefined where the image is
 * of another form, is not whole or does not match its checksum.
 */
export function cubeFromBytes(image: SharedArrayBuffer): { cube: RelationCube; stamp: unknown } | undefined {
  if (image.byteLength < FRONT_BYTES) return undefined;
  const view = new DataView(image as ArrayBufferLike as ArrayBuffer);
  const bytes = new Uint8Array(image);
  const headBytes = view.getUint32(12, true);
  const isOurs = textOf(bytes.slice(0, MAGIC.length)) === MAGIC && view.getUint32(8, true) === VERSION;
  if (!isOurs || FRONT_BYTES + headBytes > image.byteLength || image.byteLength % 8 !== 0) return undefined;
  const [low, high] = cubeChecksum([bytes.subarray(8, 16), bytes.subarray(FRONT_BYTES)]);
  if (low !== view.getUint32(16, true) || high !== view.getUint32(20, true)) return undefined;
  const head = JSON.parse(textOf(bytes.slice(FRONT_BYTES, FRONT_BYTES + headBytes)).replace(/\0+$/, "")) as Head;
  let offset = FRONT_BYTES + headBytes;
  const columns = head.columns.map(({ name, type, length }) => {
    const column = new COLUMN_TYPES[type](image as ArrayBufferLike as ArrayBuffer, offset, length);
    offset += alignColumn(column.byteLength);
    return [name, column] as const;
  });
  return { cube: { ...head.rest, ...Object.fromEntries(columns) } as unknown as RelationCube, stamp: head.stamp };
}

function bytesOf({ buffer, byteOffset, byteLength }: Column): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The text of bytes, copied because a decoder takes no shared memory. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(new Uint8Array(bytes));
}
