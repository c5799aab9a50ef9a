import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "./day";
import { groupMediations, MEDIATION_GAP_DAYS, type GroupedStep } from "./group-mediations";

let nextId = 1;
const step = (
  mediators: string,
  stateDate: string,
  parties = "AFG~PAK",
  state: GroupedStep["state"] = "talks",
): GroupedStep => ({
  id: nextId++,
  mediators: mediators.split("~").filter(Boolean),
  parties: parties.split("~"),
  stateDate,
  state,
});
const shape = (groups: GroupedStep[][]) => groups.map((steps) => steps.map((one) => one.stateDate));

describe("groupMediations", () => {
  it("takes overlapping mediators between the same parties as one process", () => {
    const groups = groupMediations([
      step("QAT~TUR", "2025-10-18"),
      step("TUR", "2025-11-07"),
      step("QAT", "2025-12-01"),
    ]);
    expect(groups).toHaveLength(1);
  });

  it("makes an offer by another mediator a process of its own", () => {
    const groups = groupMediations([step("TUR", "2025-10-18"), step("IRN", "2025-11-09"), step("TUR", "2025-11-10")]);
    expect(shape(groups)).toEqual([["2025-10-18", "2025-11-10"], ["2025-11-09"]]);
  });

  it("keeps other parties apart", () => {
    expect(groupMediations([step("TUR", "2025-01-01"), step("TUR", "2025-01-02", "RUS~UKR")])).toHaveLength(2);
  });

  it("ends a process after 180 silent days, not after 179", () => {
    expect(groupMediations([step("TUR", "2025-01-01"), step("TUR", "2025-06-29")])).toHaveLength(1);
    expect(groupMediations([step("TUR", "2025-01-01"), step("TUR", "2025-06-30")])).toHaveLength(2);
  });

  it("gives a step without known mediators to the only process that runs", () => {
    const groups = groupMediations([step("", "2025-10-10"), step("TUR", "2025-10-18"), step("", "2025-10-20")]);
    expect(shape(groups)).toEqual([["2025-10-10", "2025-10-18", "2025-10-20"]]);
  });

  it("leaves a step without known mediators alone where two processes run", () => {
    const groups = groupMediations([step("TUR", "2025-10-18"), step("IRN", "2025-10-19"), step("", "2025-10-20")]);
    expect(shape(groups)).toEqual([["2025-10-18"], ["2025-10-19"], ["2025-10-20"]]);
  });

  it("takes stalled talks without a named mediator to the process that came to talks, not to a mere offer", () => {
    const groups = groupMediations([
      step("TUR", "2025-10-18"),
      step("", "2025-11-07", "AFG~PAK", "stalled"),
      step("IRN", "2025-11-09", "AFG~PAK", "offered"),
    ]);
    expect(shape(groups)).toEqual([["2025-10-18", "2025-11-07"], ["2025-11-09"]]);
  });

  const steps = fc
    .array(
      fc.record({
        mediators: fc.uniqueArray(fc.constantFrom("TUR", "QAT", "IRN"), { maxLength: 2 }).map((codes) => codes.sort()),
        parties: fc.constantFrom(["AFG", "PAK"], ["RUS", "UKR"]),
        stateDate: fc.integer({ min: 20_000, max: 20_800 }).map(toDay),
        state: fc.constantFrom("offered" as const, "talks" as const, "stalled" as const),
      }),
      { maxLength: 30 },
    )
    .map((list) => list.map((one, id) => ({ id, ...one })));

  it("puts each step in exactly one process, whatever the order", () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (list, ranks) => {
        const shuffled = list
          .map((one) => ({ one, rank: ranks.next().value as number }))
          .sort((x, y) => x.rank - y.rank)
          .map(({ one }) => one);
        const groups = groupMediations(list);
        expect(groupMediations(shuffled)).toEqual(groups);
        expect(
          groups
            .flat()
            .map((one) => one.id)
            .sort((x, y) => x - y),
        ).toEqual(list.map((one) => one.id));
        for (const group of groups) {
          expect(new Set(group.map((one) => one.parties.join())).size).toBe(1);
          for (let i = 1; i < group.length; i++) {
            const gap = Date.parse(group[i]!.stateDate) - Date.parse(group[i - 1]!.stateDate);
            expect(gap / 86_400_000).toBeLessThan(MEDIATION_GAP_DAYS);
          }
        }
      }),
    );
  });
});
