import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EVIDENCE_COLUMNS, evidenceToCsv } from "@/lib/export/evidence-rows";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { codedEvent, documentToSave } from "@/server/store/fixtures/coded-document";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { saveCodedDocument } from "@/server/store/save-document";
import { giveEvidence, giveEvidenceText } from "./give-evidence";
import { listEvents } from "./list-events";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const table = (text: string, delimiter = ",") =>
  parse(text, { columns: true, delimiter }) as Record<(typeof EVIDENCE_COLUMNS)[number], string>[];

describe("the evidence behind a filter", () => {
  it("holds every event once per sentence, part by part, and nothing twice", async () => {
    await fillRandomStore();
    const { totalEventCount } = await listEvents(EMPTY_FILTER);
    const seen: Record<string, string>[] = [];
    let after: string | undefined;
    let header = "";
    do {
      const part = await giveEvidenceText(EMPTY_FILTER, { limit: 7, ...(after && { after }) });
      if (after === undefined) header = part.text.slice(0, part.text.indexOf("\r\n"));
      seen.push(...table(after === undefined ? part.text : `${header}\r\n${part.text}`));
      after = part.next;
    } while (after !== undefined);
    expect(header).toBe(EVIDENCE_COLUMNS.join(","));
    expect(new Set(seen.map((row) => row["event_id"])).size).toBe(totalEventCount);
    const places = seen.map((row) => [row["event_id"], row["document_id"], row["row_id"], row["start"]].join());
    expect(new Set(places).size).toBe(places.length);
    const days = seen.map((row) => row["date"]!);
    expect(days).toEqual([...days].sort().reverse());
  });

  it("keeps quotes, commas, lines, right-to-left marks and whatever looks like a formula", async () => {
    const quote = '=SUM(A1) "طهران"، said,\nline \u200Ftwo';
    const text = `${quote} and more`;
    const event = codedEvent("ACCUSE", "PAK source, AFG target", { quote });
    await saveCodedDocument(
      documentToSave(text, { events: [event] }, { publisher: "@Desk; Wire", title: "-Talks\nand more-" }),
    );
    for (const separator of [",", ";", "\t"] as const) {
      const [row] = table((await giveEvidenceText(EMPTY_FILTER, { limit: 10, separator })).text, separator);
      expect(row).toMatchObject({
        source: "PAK",
        target: "AFG",
        quote: `'${quote}`,
        publisher: "'@Desk; Wire",
        title: "'-Talks\nand more-",
        start: "0",
        end: String(quote.length),
        rule: "rule-accuse",
      });
    }
    expect((await giveEvidence(EMPTY_FILTER, { limit: 10 })).rows[0]).toContain(quote);
  });

  it("is a header alone where there is nothing", () => {
    expect(evidenceToCsv([], { hasHeader: true })).toBe(`${EVIDENCE_COLUMNS.join(",")}\r\n`);
  });
});
