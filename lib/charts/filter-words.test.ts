import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER, FILTER_ROLES, type EventFilter } from "@/lib/relations/event-filter";
import { EVENT_TYPES } from "@/lib/relations/event-type";
import { MODALITIES } from "@/lib/relations/modality";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import { REVIEW_STATES } from "@/lib/relations/review-state";
import { loadMessages } from "@/messages/load-messages";
import { filterSentence, filterWords } from "./filter-words";

const translate = createTranslator({
  locale: "en",
  messages: loadMessages("en"),
  timeZone: "Pacific/Auckland",
  onError: (error) => {
    throw error;
  },
});
const names = { actors: { PAK: "Pakistan", AFG: "Afghanistan" }, datasets: { sample: "Sample collection" } };
const sentence = (filter: Partial<EventFilter>) =>
  filterSentence(filterWords({ ...EMPTY_FILTER, ...filter }, names), ({ id, values }) =>
    translate(id as never, values as never),
  );

describe("the filter in words", () => {
  it("is whole without any filter", () => {
    expect(sentence({})).toBe(
      "Relations of everyone with anyone, as any role, all event types, all dates, from all sources",
    );
  });

  it("names actors, days and sources", () => {
    expect(
      sentence({
        actors: ["PAK", "AFG"],
        with: ["XYZ"],
        role: "mediator",
        from: "2025-10-01",
        to: "2025-11-22",
        dataset: ["sample"],
        publisher: ["Daily Record"],
      }),
    ).toBe(
      "Relations of Pakistan, Afghanistan with XYZ, as mediator, all event types, 1 Oct 2025 – 22 Nov 2025, " +
        "from Sample collection, Daily Record",
    );
    expect(sentence({ from: "2025-01-09" })).toContain(", since 9 Jan 2025,");
    expect(sentence({ to: "1999-12-31" })).toContain(", until 31 Dec 1999,");
  });

  it("adds what differs from the ordinary way to count", () => {
    expect(
      sentence({ modality: ["hoped"], review: ["accepted"], count: "reports", window: 30, quad: ["verbal-conflict"] }),
    ).toBe(
      "Relations of everyone with anyone, as any role, verbal conflict, all dates, from all sources, told as hoped for, " +
        "review: accepted, counting reports, over 30 days",
    );
  });

  it("has a word for each value that a filter can hold", () => {
    for (const role of FILTER_ROLES) expect(sentence({ role })).not.toContain("vocabulary.");
    const everything = sentence({
      type: [...EVENT_TYPES],
      quad: [...QUAD_CLASSES],
      modality: [...MODALITIES],
      review: [...REVIEW_STATES],
    });
    expect(everything).not.toContain("vocabulary.");
  });

  it("marks the parts that are left open", () => {
    const parts = filterWords({ ...EMPTY_FILTER, actors: ["PAK"] }, names);
    expect(parts.filter(({ isDefault }) => !isDefault).map(({ parameter }) => parameter)).toEqual(["actors"]);
  });
});
