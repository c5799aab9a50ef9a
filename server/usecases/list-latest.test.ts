import { afterEach, beforeEach, expect, it } from "vitest";
import { codedEvent, documentToSave } from "@/server/store/fixtures/coded-document";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { writeDecisions } from "@/server/store/review/write-events";
import { saveCodedDocument } from "@/server/store/save-document";
import { countLatest, listLatest, parseInstant } from "./list-latest";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

it("lists what was added and said after a moment, and nothing from before it", async () => {
  const add = (text: string, addedAt: string) =>
    saveCodedDocument({
      ...documentToSave(text, { events: [codedEvent("ACCUSE", `PAK source, X${text.length} target`)] }),
      addedAt,
    });
  await add("Old.", "2025-11-01T08:00:00.000Z");
  await add("Newer.", "2025-11-03T08:00:00.000Z");
  await writeDecisions([{ eventId: 1, kind: "accept", baseVersion: 0 }], {
    who: "Desk",
    at: "2025-11-04T08:00:00.000Z",
  });
  const latest = await listLatest("2025-11-02T08:00:00.000Z");
  expect(latest).toMatchObject({ documentCount: 1, eventCount: 1, importCount: 0, changeCount: 1 });
  expect(latest.documents).toMatchObject([{ title: "Title of Newer.", eventCount: 1 }]);
  expect(latest.changes).toMatchObject([{ who: "Desk", kind: "accept", subjectKind: "event", subjectId: "1" }]);
  expect(await countLatest("2025-11-02T08:00:00.000Z")).toEqual({
    since: "2025-11-02T08:00:00.000Z",
    documentCount: 1,
    eventCount: 1,
    importCount: 0,
    changeCount: 1,
  });
  expect(await listLatest("2025-11-05T08:00:00.000Z")).toMatchObject({ documentCount: 0, changeCount: 0 });
});

it("takes instants in UTC alone", () => {
  expect(parseInstant("2025-11-02T08:00:00Z")).toBe("2025-11-02T08:00:00.000Z");
  for (const text of [undefined, "", "2025-11-02", "2025-13-02T08:00:00Z", "2025-11-02T08:00:00+01:00"])
    expect(parseInstant(text)).toBeUndefined();
});
