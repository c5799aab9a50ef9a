import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { eventsHref } from "./events-href";

describe("eventsHref", () => {
  it("is the bare page without a filter or a place", () => {
    expect(eventsHref(EMPTY_FILTER, { query: "" })).toBe("/events");
  });

  it("keeps filter, words, marked events and cursor", () => {
    const filter = { ...EMPTY_FILTER, actors: ["AFG", "PAK"] };
    expect(eventsHref(filter, { query: "cease fire & talks", cursor: "2025-11-08/12", ids: [3, 9] })).toBe(
      "/events?actors=AFG~PAK&query=cease%20fire%20%26%20talks&ids=3~9&cursor=2025-11-08%2F12",
    );
  });
});
