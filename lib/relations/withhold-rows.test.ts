import { expect, test } from "vitest";
import type { EventPage } from "./event-page";
import type { RelationEvent } from "./relation-event";
import { withholdRows } from "./withhold-rows";

const event: RelationEvent = {
  id: 7,
  datasetId: "closed",
  type: "ACCUSE",
  quadClass: "verbal-conflict",
  cameoCode: "112",
  intensity: -2,
  modality: "asserted",
  isReciprocal: false,
  eventDate: "2025-11-09",
  datePrecision: "day",
  reportCount: 2,
  reviewState: "proposed",
  confidence: 1,
  coderVersion: "",
  participants: [{ code: "PAK", role: "source", name: "Name of the file", text: "" }],
  evidence: [],
  rows: [
    { rowId: "a", intensity: -2, text: "Words of the file", url: "https://example.org/a" },
    { rowId: "b", intensity: -2 },
  ],
};
const open = { ...event, id: 8, datasetId: "open" };
const { rows: _rows, ...coded } = { ...event, id: 9, evidence: [] };
const page: EventPage = { events: [event, open, coded], totalEventCount: 3, totalReportCount: 6, actorNames: {} };

test("rows of a closed dataset go but for their numbers and addresses, and the page says so", () => {
  const given = withholdRows(page, new Set(["closed"]));
  expect(given.events[0]).toEqual({
    id: 7,
    datasetId: "closed",
    reportCount: 2,
    isWithheld: true,
    rows: [{ rowId: "a", url: "https://example.org/a" }, { rowId: "b" }],
  });
  expect(given.events.slice(1)).toEqual([open, coded]);
  expect(given).toMatchObject({ totalEventCount: 3, totalReportCount: 6, withheldDatasets: ["closed"] });
  expect(JSON.stringify(given.events[0])).not.toMatch(/of the file|ACCUSE|2025|PAK/);
});

test("a page of open datasets stays as it is", () => {
  expect(withholdRows(page, new Set(["another"]))).toEqual(page);
});
