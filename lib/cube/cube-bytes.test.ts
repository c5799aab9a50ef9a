import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cubeFromBytes } from "./cube-bytes";
import { builderOf, cubeRows, imageOf } from "./fixtures/cube-rows";

describe("the file of a cube", () => {
  it("comes back whole with its stamp", () => {
    fc.assert(
      fc.property(cubeRows, (rows) => {
        const cube = builderOf(rows).build();
        const stamp = { generation: rows.length, datasets: { imported: 4 } };
        expect(cubeFromBytes(imageOf(cube, stamp))).toEqual({ cube, stamp });
      }),
    );
  });

  it("is refused where a byte is wrong or the end is missing", () => {
    fc.assert(
      fc.property(cubeRows, fc.nat(), fc.integer({ min: 1, max: 255 }), (rows, place, change) => {
        const image = imageOf(builderOf(rows).build());
        const bytes = new Uint8Array(image);
        bytes[place % bytes.length]! ^= change;
        expect(cubeFromBytes(image)).toBeUndefined();
        bytes[place % bytes.length]! ^= change;
        const short = new SharedArrayBuffer(place % bytes.length);
        new Uint8Array(short).set(bytes.subarray(0, short.byteLength));
        expect(cubeFromBytes(short)).toBeUndefined();
      }),
    );
  });
});
