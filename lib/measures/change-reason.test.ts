import { describe, expect, it } from "vitest";
import { message } from "@/lib/relations/message";
import { changeReason } from "./change-reason";

const totals = (type: "ASSAULT" | "CONSULT" | "ACCUSE", intensity: number, eventCount: number) => ({
  type,
  conflict: Math.max(-intensity, 0) * eventCount,
  cooperation: Math.max(intensity, 0) * eventCount,
  eventCount,
});

describe("changeReason", () => {
  it("names the type with the largest share in a rise", () => {
    const before = [totals("ASSAULT", -10, 1), totals("ACCUSE", -3, 1)];
    const after = [totals("ASSAULT", -10, 6), totals("ACCUSE", -3, 4)];
    expect(changeReason(20, before, after)).toEqual(
      message("measures.reason.more", { type: "ASSAULT", before: 1, after: 6 }),
    );
  });

  it("sees that tension rose because cooperation fell away", () => {
    expect(changeReason(5, [totals("CONSULT", 4, 5)], [totals("CONSULT", 4, 2)])).toEqual(
      message("measures.reason.fewer", { type: "CONSULT", before: 5, after: 2 }),
    );
  });

  it("turns round for a fall", () => {
    expect(changeReason(-5, [totals("ASSAULT", -10, 3)], [totals("ASSAULT", -10, 1), totals("ACCUSE", -3, 2)])).toEqual(
      message("measures.reason.fewer", { type: "ASSAULT", before: 3, after: 1 }),
    );
  });

  it("says when as many events were stronger", () => {
    expect(changeReason(5, [totals("ASSAULT", -6, 2)], [totals("ASSAULT", -9, 2)])).toEqual(
      message("measures.reason.stronger", { type: "ASSAULT", before: 2, after: 2 }),
    );
  });

  it("has none where no type moved that way", () => {
    expect(changeReason(5, [totals("ACCUSE", -3, 2)], [totals("ACCUSE", -3, 2)])).toBeUndefined();
  });
});
