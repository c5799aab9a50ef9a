import { expect, test } from "vitest";
import { EMPTY_FILTER, type EventFilter } from "./event-filter";
import { formatEventFilter } from "./event-filter-url";
import { filterWithout, hasPart } from "./event-filter-without";
import { RELAXABLE_PARTS } from "./relaxation";

const FULL: EventFilter = {
  actors: ["PAK"],
  with: ["group.eu"],
  role: "mediator",
  type: ["AGREE"],
  quad: ["verbal-cooperation"],
  from: "2025-01-01",
  to: "2025-02-01",
  dataset: ["sample"],
  publisher: ["Border Desk"],
  modality: ["asserted"],
  review: ["accepted"],
  count: "reports",
  window: 30,
};

test("each part is left out by itself, and all of them leave how things are counted", () => {
  const lengths = RELAXABLE_PARTS.map((part) => Object.keys(filterWithout(FULL, part)).length);
  expect(Math.min(...lengths)).toBe(Object.keys(FULL).length - 2);
  const bare = RELAXABLE_PARTS.reduce(filterWithout, FULL);
  expect(bare).toEqual({ ...EMPTY_FILTER, count: "reports", window: 30 });
  expect(formatEventFilter(filterWithout(FULL, "type"))).toBe(
    formatEventFilter(FULL).replace("type=AGREE&quad=verbal-cooperation&", ""),
  );
});

test("an open part is not there to be left out", () => {
  for (const part of RELAXABLE_PARTS) {
    expect(hasPart(EMPTY_FILTER, part)).toBe(false);
    expect(filterWithout(EMPTY_FILTER, part)).toBe(EMPTY_FILTER);
    expect(hasPart(FULL, part)).toBe(part !== "query" && part !== "state");
  }
});
