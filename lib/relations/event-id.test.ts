import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "./day";
import {
  EVENT_SLOTS,
  FIRST_IMPORTED_DAY,
  FIRST_IMPORTED_EVENT_ID,
  LAST_IMPORTED_DAY,
  MAX_DATASET_NUMBER,
  eventIdBounds,
  isImportedEventId,
  packEventId,
  unpackEventId,
} from "./event-id";

const parts = fc.record({
  day: fc.integer({ min: FIRST_IMPORTED_DAY, max: LAST_IMPORTED_DAY }),
  datasetNumber: fc.integer({ min: 1, max: MAX_DATASET_NUMBER }),
  slot: fc.integer({ min: 0, max: EVENT_SLOTS - 1 }),
});

describe("ids of imported events", () => {
  it("carry day, dataset and slot without loss, apart from ids of documents' events", () => {
    fc.assert(
      fc.property(parts, (one) => {
        const id = packEventId(one);
        expect(Number.isSafeInteger(id)).toBe(true);
        expect(isImportedEventId(id)).toBe(true);
        expect(unpackEventId(id)).toEqual(one);
      }),
    );
    expect(isImportedEventId(FIRST_IMPORTED_EVENT_ID - 1)).toBe(false);
  });

  it("are in the order of days, then datasets, then slots", () => {
    fc.assert(
      fc.property(parts, parts, (x, y) => {
        const order = x.day - y.day || x.datasetNumber - y.datasetNumber || x.slot - y.slot;
        expect(Math.sign(packEventId(x) - packEventId(y))).toBe(Math.sign(order));
      }),
    );
  });

  it("lie within the bounds of their day and no other's", () => {
    fc.assert(
      fc.property(parts, parts, (x, y) => {
        const [least, greatest] = eventIdBounds(y.day, y.day, y.datasetNumber);
        const id = packEventId(x);
        expect(id >= least && id <= greatest).toBe(x.day === y.day && x.datasetNumber === y.datasetNumber);
        const [first, last] = eventIdBounds(x.day, x.day);
        expect(id >= first && id <= last).toBe(true);
      }),
    );
    expect(eventIdBounds(-1e9, 1e9)).toEqual([
      FIRST_IMPORTED_EVENT_ID,
      packEventId({ day: LAST_IMPORTED_DAY, datasetNumber: MAX_DATASET_NUMBER, slot: EVENT_SLOTS - 1 }),
    ]);
  });

  it("have ends that are days of the calendar, and refuse what is beyond them", () => {
    expect([toDay(FIRST_IMPORTED_DAY), toDay(LAST_IMPORTED_DAY)]).toEqual(["1422-06-04", "2140-02-22"]);
    for (const wrong of [
      { day: LAST_IMPORTED_DAY + 1, datasetNumber: 1, slot: 0 },
      { day: FIRST_IMPORTED_DAY - 1, datasetNumber: 1, slot: 0 },
      { day: 0, datasetNumber: 0, slot: 0 },
      { day: 0, datasetNumber: 512, slot: 0 },
      { day: 0, datasetNumber: 1, slot: EVENT_SLOTS },
      { day: 0.5, datasetNumber: 1, slot: 0 },
    ])
      expect(() => packEventId(wrong)).toThrow(RangeError);
  });
});
