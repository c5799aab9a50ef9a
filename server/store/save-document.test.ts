import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codedEvent, codedMediation, documentToSave, SAMPLE } from "./fixtures/coded-document";
import { useTestStore } from "./fixtures/test-store";
import { generation } from "./generation";
import { readCubeRows } from "./read-cube-rows";
import { selectRows } from "@/lib/cube/row-selection";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { countDocuments, readDocumentIndex } from "./document-index";
import { eventIdsOfPublishers } from "./read-event-ids";
import { readEvents } from "./read-events";
import { readMediations } from "./read-mediations";
import { removeDocuments } from "./remove-documents";
import { saveCodedDocument } from "./save-document";
import { searchEventIds } from "./search-event-ids";
import { readSetting } from "./settings";
import { store } from "./store";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const accusation = (quote: string, changes = {}) =>
  codedEvent("ACCUSE", "PAK source, AFG target", { quote, ...changes });
const count = (table: string) => store().reader.prepare(`SELECT count(*) FROM "${table}"`).pluck().get();

describe("saving a document", () => {
  it("stores its events with participants, words and evidence", async () => {
    const entry = documentToSave("Islamabad blamed Kabul.", {
      events: [
        codedEvent("ACCUSE", "PAKMIL source, AFG target", { cameoCode: "112", quote: "Islamabad blamed Kabul." }),
      ],
    });
    await saveCodedDocument(entry);
    const [event] = readEvents([1]);
    expect(event).toMatchObject({
      type: "ACCUSE",
      quadClass: "verbal-conflict",
      cameoCode: "112",
      reportCount: 1,
      reviewState: "proposed",
      participants: [
        { code: "PAKMIL", role: "source", name: "Name of PAKMIL", text: "words PAKMIL", start: 0, end: 1 },
        { code: "AFG", role: "target", text: "words AFG" },
      ],
      evidence: [{ documentId: entry.document.id, quote: "Islamabad blamed Kabul.", publisher: "Daily Record" }],
    });
  });

  it("keeps one document of the same text", async () => {
    const first = await saveCodedDocument(documentToSave("Same text.", { events: [accusation("Same text.")] }));
    const moved = generation();
    const second = await saveCodedDocument(documentToSave("Same text.", { events: [accusation("Same text.")] }));
    expect(second).toEqual({ documentId: first.documentId, isNew: false });
    expect(generation()).toBe(moved);
    expect(count("Evidence")).toBe(1);
  });

  it("counts reports of one act as one event with the mean of its reports", async () => {
    await saveCodedDocument(
      documentToSave("First.", {
        events: [
          accusation("one", { intensity: -2, sentiment: -0.2 }),
          accusation("again", { intensity: -4, sentiment: -0.4 }),
        ],
      }),
    );
    await saveCodedDocument(
      documentToSave("Second.", {
        events: [
          codedEvent("ACCUSE", "PAKGOV source, AFG target", { intensity: -5, sentiment: -0.9, confidence: 0.9 }),
        ],
      }),
    );
    const [event, ...others] = readEvents([1, 2, 3]);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ reportCount: 2, intensity: -4, confidence: 0.9 });
    expect(event!.sentiment).toBeCloseTo(-0.6);
    expect(event!.evidence).toHaveLength(3);
    const index = readDocumentIndex();
    expect(countDocuments(index, selectRows(index.cube, EMPTY_FILTER))).toBe(2);
  });

  it("keeps acts apart that differ in day, modality, direction or sign", async () => {
    const events = [
      accusation("a"),
      accusation("b", { eventDate: "2025-11-08" }),
      accusation("c", { modality: "denied" }),
      accusation("d", { intensity: -1 }),
      codedEvent("ACCUSE", "AFG source, PAK target"),
    ];
    await saveCodedDocument(documentToSave("Acts.", { events }));
    expect(count("RelationEvent")).toBe(5);
  });

  it("meets mirrored reports of a reciprocal act", async () => {
    const meeting = (participants: string) => codedEvent("CONSULT", participants, { isReciprocal: true });
    await saveCodedDocument(documentToSave("One.", { events: [meeting("PAK source, TUR target")] }));
    await saveCodedDocument(documentToSave("Two.", { events: [meeting("TUR source, PAK target")] }));
    expect(count("RelationEvent")).toBe(1);
  });

  it("leaves nothing behind when it fails halfway", async () => {
    const broken = documentToSave("Broken.", {
      events: [accusation("fine"), { ...accusation("bad"), type: undefined as never }],
    });
    const before = generation();
    await expect(saveCodedDocument(broken)).rejects.toThrow();
    expect([count("SourceDocument"), count("RelationEvent"), count("Evidence"), generation()]).toEqual([
      0,
      0,
      0,
      before,
    ]);
  });

  it("refuses to change a stored text", async () => {
    const { documentId } = await saveCodedDocument(documentToSave("Text."));
    await expect(
      store().write((transaction) =>
        transaction.sourceDocument.update({ where: { id: documentId }, data: { text: "Other." } }),
      ),
    ).rejects.toThrow();
  });
});

describe("reading", () => {
  it("gives the cube each event in each of its dyads", async () => {
    await saveCodedDocument(
      documentToSave("Talks.", {
        events: [codedEvent("CONSULT", "TUR mediator, AFG party, PAK party, CHE host", { mediationState: "talks" })],
      }),
    );
    const rows = [...readCubeRows()].map(({ a, b, direction, day }) => `${a}-${b} ${direction} ${day}`);
    expect(rows.sort()).toEqual(["AFG-PAK both 20401", "AFG-TUR b-to-a 20401", "PAK-TUR b-to-a 20401"]);
  });

  it("keeps the order of the ids asked for and passes over unknown ones", async () => {
    await saveCodedDocument(
      documentToSave("Two.", { events: [accusation("a"), accusation("b", { modality: "hoped" })] }),
    );
    expect(readEvents([2, 99, 1]).map((event) => event.id)).toEqual([2, 1]);
  });

  it("finds words of quotes and titles, whatever stands in the query", async () => {
    await saveCodedDocument(
      documentToSave(
        "A text.",
        { events: [accusation("The Kremlin's envoy left Türkiye")] },
        { title: "Border closed" },
      ),
    );
    expect(searchEventIds("envoy border")).toEqual([1]);
    expect(searchEventIds("turk")).toEqual([1]);
    expect(searchEventIds('"envoy left"')).toEqual([1]);
    expect(searchEventIds('"left envoy"')).toEqual([]);
    for (const query of ['"', "a OR", "quote:x", "NEAR(", "*", "'; DROP TABLE Evidence; --", "\0", "\ud800", ""])
      expect(searchEventIds(query)).toEqual([]);
  });

  it("finds events by publisher", async () => {
    await saveCodedDocument(documentToSave("A.", { events: [accusation("a")] }, { publisher: "O'Brien ~ Co" }));
    expect(eventIdsOfPublishers(["O'Brien ~ Co"])).toEqual([1]);
    expect(eventIdsOfPublishers(["Daily Record"])).toEqual([]);
  });
});

describe("mediations", () => {
  const save = (text: string, mediations: ReturnType<typeof codedMediation>[], changes = {}) =>
    saveCodedDocument(documentToSave(text, { mediations }, changes));

  it("makes a process of the steps between the same parties and keeps its id", async () => {
    await save("Offer.", [codedMediation("IRN", "AFG~PAK", "offered", "2025-11-08")]);
    await save("Stalled.", [codedMediation("QAT~TUR", "PAK~AFG", "stalled", "2025-11-07", { venue: "Istanbul" })]);
    await save("Talks.", [codedMediation("TUR", "AFG~PAK", "talks", "2025-10-25", { host: "TUR" })]);
    expect(readMediations().map(({ id, mediators, state, steps }) => [id, mediators, state, steps.length])).toEqual([
      [1, ["IRN"], "offered", 1],
      [2, ["QAT", "TUR"], "stalled", 2],
    ]);
    expect(readMediations()[1]).toMatchObject({
      parties: ["AFG", "PAK"],
      hosts: ["TUR"],
      venues: ["Istanbul"],
      firstDate: "2025-10-25",
      lastDate: "2025-11-07",
    });
  });

  it("joins reports of one step", async () => {
    await save("One.", [codedMediation("TUR", "AFG~PAK", "talks", "2025-10-25")]);
    await save("Two.", [codedMediation("TUR", "AFG~PAK", "talks", "2025-10-25", { venue: "Doha" })]);
    const [mediation] = readMediations();
    expect(mediation!.steps).toHaveLength(1);
    expect(mediation!.steps[0]!.evidence).toHaveLength(2);
  });

  it("removes a dataset's documents with all that rests on them alone", async () => {
    const shared = codedMediation("TUR", "AFG~PAK", "talks", "2025-10-25");
    const middle = codedMediation("TUR", "AFG~PAK", "stalled", "2026-03-01");
    await save("Sample.", [shared, middle, codedMediation("QAT", "ISR~HMS", "talks", "2024-01-01")], {
      dataset: SAMPLE,
    });
    await saveCodedDocument(documentToSave("Sample event.", { events: [accusation("x")] }, { dataset: SAMPLE }));
    await save("Own.", [shared, codedMediation("TUR", "AFG~PAK", "agreement", "2026-08-01")]);
    expect(readMediations()).toHaveLength(2);
    const before = generation();
    await removeDocuments(SAMPLE.id, { key: "sample.removed", value: "true" });
    expect(generation()).toBe(before + 1);
    expect(readMediations().map(({ state, steps }) => [state, steps.length])).toEqual([
      ["talks", 1],
      ["agreement", 1],
    ]);
    expect([count("RelationEvent"), count("Evidence"), count("Mention"), count("Participant")]).toEqual([0, 0, 0, 0]);
    expect([count("Mediation"), count("MediationStep"), count("StepEvidence"), count("SourceDocument")]).toEqual([
      2, 2, 2, 1,
    ]);
    expect(await readSetting("sample.removed")).toBe("true");
    expect(searchEventIds("x")).toEqual([]);
  });
});
