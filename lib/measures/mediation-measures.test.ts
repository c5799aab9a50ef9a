import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import type { Mediation } from "@/lib/relations/mediation";
import type { MediationState } from "@/lib/relations/mediation-state";
import { coMediations } from "./co-mediation";
import { findMediationAsTold, isMediationSelected, mediationStateOn } from "./mediation-filter";
import { mediationRecordOf, mediationRecords } from "./mediation-record-of";

function mediation(
  id: number,
  mediators: string[],
  parties: string[],
  steps: [MediationState, string][],
  hosts: string[] = [],
): Mediation {
  return {
    id,
    mediators,
    parties,
    hosts,
    venues: [],
    state: steps.at(-1)![0],
    firstDate: steps[0]![1],
    lastDate: steps.at(-1)![1],
    steps: steps.map(([state, stateDate], index) => ({ id: index, state, stateDate, mediators, evidence: [] })),
  };
}

const talks = mediation(
  1,
  ["QAT", "TUR"],
  ["AFG", "PAK"],
  [
    ["talks", "2025-10-18"],
    ["stalled", "2025-11-07"],
  ],
);
const offer = mediation(2, ["IRN"], ["AFG", "PAK"], [["offered", "2025-11-08"]]);
const other = mediation(3, ["QAT"], ["HMS", "ISR"], [["agreement", "2025-10-08"]], ["EGY"]);
const all = [talks, offer, other];

describe("mediationRecordOf", () => {
  it("counts by latest state, parties served, and those that reached the table", () => {
    expect(mediationRecordOf("QAT", all)).toEqual({
      mediator: "QAT",
      mediationCount: 2,
      countByState: { stalled: 1, agreement: 1 },
      parties: ["AFG", "HMS", "ISR", "PAK"],
      reachedTableCount: 2,
    });
    expect(mediationRecordOf("IRN", all)).toMatchObject({ mediationCount: 1, reachedTableCount: 0 });
    expect(mediationRecordOf("PAK", all)).toMatchObject({ mediationCount: 0, parties: [] });
  });

  it("lists all mediators, those with the most mediations first", () => {
    expect(mediationRecords(all).map(({ mediator }) => mediator)).toEqual(["QAT", "IRN", "TUR"]);
  });
});

describe("coMediations", () => {
  it("counts each pair of mediators of one mediation once, with what came of it", () => {
    const again = mediation(4, ["TUR", "QAT", "EGY"], ["HMS", "ISR"], [["requested", "2025-12-01"]]);
    const pairs = coMediations([...all, again]);
    expect(pairs[0]).toEqual({
      a: "QAT",
      b: "TUR",
      mediationIds: [4, 1],
      reachedTableCount: 1,
      parties: ["AFG", "HMS", "ISR", "PAK"],
    });
    expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(["QAT TUR", "EGY QAT", "EGY TUR"]);
    expect(coMediations([offer, other])).toEqual([]);
  });
});

describe("isMediationSelected", () => {
  const selected = (filter: Partial<typeof EMPTY_FILTER>) =>
    all.filter((one) => isMediationSelected(one, { ...EMPTY_FILTER, ...filter })).map(({ id }) => id);

  it("takes all for the empty filter", () => {
    expect(selected({})).toEqual([1, 2, 3]);
  });

  it("asks the actors for their part and for whom they share it with", () => {
    expect(selected({ actors: ["QAT"] })).toEqual([1, 3]);
    expect(selected({ actors: ["QAT"], role: "party" })).toEqual([]);
    expect(selected({ actors: ["PAK"], role: "party", with: ["IRN"] })).toEqual([2]);
    expect(selected({ role: "host" })).toEqual([3]);
    expect(selected({ actors: ["PAK"], with: ["PAK"] })).toEqual([]);
  });

  it("takes those that reached a state between the days", () => {
    expect(selected({ from: "2025-11-01" })).toEqual([1, 2]);
    expect(selected({ from: "2025-10-09", to: "2025-10-31" })).toEqual([1]);
    expect(selected({ from: "2025-10-19", to: "2025-11-06" })).toEqual([]);
  });
});

describe("findMediationAsTold", () => {
  const evidence = (id: number, datasetId: string, publisher: string) => ({
    id,
    documentId: `d${id}`,
    datasetId,
    documentTitle: "",
    publisher,
    publishedDate: "2025-11-09",
    start: 0,
    end: 1,
    quote: ".",
    ruleId: "r",
    sentiment: 0,
    confidence: 1,
  });
  const told: Mediation = {
    ...talks,
    steps: [
      {
        ...talks.steps[0]!,
        mediators: ["QAT", "TUR"],
        evidence: [evidence(1, "sample", "A"), evidence(2, "documents", "B")],
      },
      { ...talks.steps[1]!, mediators: ["TUR"], evidence: [evidence(3, "sample", "A")] },
    ],
  };
  const as = (filter: Partial<typeof EMPTY_FILTER>) => findMediationAsTold(told, { ...EMPTY_FILTER, ...filter });

  it("leaves out the steps that the chosen sources do not tell, and follows from the rest", () => {
    expect(as({})).toBe(told);
    expect(as({ dataset: ["documents"] })).toMatchObject({ state: "talks", lastDate: "2025-10-18" });
    expect(as({ dataset: ["documents"] })!.steps.map((step) => step.evidence.map(({ id }) => id))).toEqual([[2]]);
    expect(as({ publisher: ["A"] })).toMatchObject({ state: "stalled", mediators: ["QAT", "TUR"] });
    expect(as({ dataset: ["documents"], publisher: ["A"] })).toBeUndefined();
  });
});

describe("mediationStateOn", () => {
  it("is the latest state by that day", () => {
    expect(["2025-10-17", "2025-10-18", "2025-11-06", "2025-11-07"].map((day) => mediationStateOn(talks, day))).toEqual(
      [undefined, "talks", "talks", "stalled"],
    );
  });
});
