import { describe, expect, it } from "vitest";
import type { ColumnMapping } from "@/lib/relations/column-mapping";
import { eventOf, readFile, rolesOf } from "./fixtures/read-table";

describe("actors", () => {
  const linesOf = (from: string, to: string, head = "date,from,to,type") => [head, `2024-05-01,${from},${to},AID`];
  const read = (from: string, to: string, corrections?: Partial<ColumnMapping>) =>
    readFile(linesOf(from, to), corrections).results[0];

  it.each([
    ["PAK", "IND", {}],
    ["Pakistan", "india", {}],
    ["the Pakistani government", "Indian army", {}],
    ["PK", "IN", {}],
    ["pak", "ind", { actorNaming: "iso3" as const }],
    ["770", "750", { actorNaming: "cow" as const }],
  ])("%s and %s", (from, to, corrections) => {
    const event = eventOf(read(from, to, corrections));
    expect(event.participants.map(({ code }) => code.slice(0, 3))).toEqual(["PAK", "IND"]);
  });

  it("NA is Namibia among two-letter codes, and nobody elsewhere", () => {
    expect(rolesOf(eventOf(read("NA", "ZA")))).toEqual(["source NAM", "target ZAF"]);
    expect(read("NA", "South Africa")).toEqual({ kind: "dropped", reason: "one-actor" });
  });

  it("numbers are states only where the file or the analyst says so", () => {
    expect(read("770", "750")).toEqual({ kind: "dropped", reason: "unknown-actor" });
    const { mapping, results } = readFile(["date,ccode1,ccode2,type", "2024-05-01,2,20,AID"]);
    expect(mapping.actorNaming).toBe("cow");
    expect(rolesOf(eventOf(results[0]))).toEqual(["source USA", "target CAN"]);
  });

  it("nobody knows are left out, or kept by the analyst's wish", () => {
    expect(read("Riverside Defence Committee", "Iran")).toEqual({ kind: "dropped", reason: "unknown-actor" });
    const kept = eventOf(read("Riverside Defence Committee", "Iran", { unknownActors: "keep" }));
    expect(kept.participants[0]).toMatchObject({ name: "Riverside Defence Committee", role: "source" });
    expect(kept.participants[0]!.code).toMatch(/^GRP/);
  });

  it("of one cell are participants of one event", () => {
    expect(rolesOf(eventOf(read("Iran; Russia", "Türkiye")))).toEqual(["source IRN", "source RUS", "target TUR"]);
  });

  it("of whom one acts on itself make no event", () => {
    expect(read("Iran", "IRNMIL")).toEqual({ kind: "dropped", reason: "same-actor" });
  });

  it("who meet may stand in one cell", () => {
    const lines = ["date,parties,type", "2024-05-01,Iran; Iraq; Oman,meeting"];
    const corrections = { columns: { date: "date", sourceActor: "parties", eventType: "type" }, actorSeparator: ";" };
    const { faults, results } = readFile(lines, { ...corrections, isReciprocal: true });
    expect(faults).toEqual([]);
    expect(rolesOf(eventOf(results[0]))).toEqual(["source IRN", "target IRQ", "target OMN"]);
  });
});
