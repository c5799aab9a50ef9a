import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BUCKETS, EMPTY_FILTER, type EventFilter } from "./event-filter";
import { formatEventFilter, parseEventFilter } from "./event-filter-url";
import { EVENT_TYPES } from "./event-type";
import { MODALITIES } from "./modality";
import { PARTICIPANT_ROLES } from "./participant-role";
import { QUAD_CLASSES } from "./quad-class";
import { REVIEW_STATES } from "./review-state";

const day = fc
  .date({ min: new Date("1800-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const code = fc.stringMatching(/^[A-Z0-9]{2,12}$/);
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);
const name = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => text.toWellFormed().trim())
  .filter(Boolean);
const filters: fc.Arbitrary<EventFilter> = fc
  .record({
    actors: fc.uniqueArray(code, { maxLength: 5 }),
    with: fc.uniqueArray(code, { maxLength: 5 }),
    role: fc.constantFrom("any" as const, ...PARTICIPANT_ROLES),
    type: someOf(EVENT_TYPES),
    quad: someOf(QUAD_CLASSES),
    days: fc.array(day, { minLength: 2, maxLength: 2 }).map((days) => days.sort()),
    dataset: fc.uniqueArray(name, { maxLength: 3 }),
    publisher: fc.uniqueArray(name, { maxLength: 3 }),
    modality: someOf(MODALITIES),
    review: someOf(REVIEW_STATES),
    count: fc.constantFrom("events" as const, "reports" as const),
    bucket: fc.option(fc.constantFrom(...BUCKETS), { nil: undefined }),
    window: fc.integer({ min: 1, max: 3650 }),
  })
  .map(({ days, bucket, ...rest }) => ({ ...rest, from: days[0], to: days[1], ...(bucket && { bucket }) }));

const parseQuery = (query: string) => parseEventFilter(Object.fromEntries(new URLSearchParams(query)));

describe("the filter in the URL", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { filter: read, problems } = parseQuery(formatEventFilter(filter));
        expect(problems).toEqual([]);
        expect(read).toEqual(filter);
      }),
    );
  });

  it("names the further values of a parameter that is given more than once", () => {
    const { filter, problems } = parseEventFilter({ actors: ["PAK", "AFG"], from: ["2025-01-01"] });
    expect(filter).toEqual({ ...EMPTY_FILTER, actors: ["PAK"], from: "2025-01-01" });
    expect(problems).toEqual([{ parameter: "actors", value: "AFG" }]);
  });

  it("knows no days for which a line has no room", () => {
    expect(parseQuery("from=1602-01-01&to=2199-12-31").problems).toEqual([]);
    expect(parseQuery("from=1601-12-31&to=2200-01-01").problems).toEqual([
      { parameter: "from", value: "1601-12-31" },
      { parameter: "to", value: "2200-01-01" },
    ]);
  });

  it("leaves defaults out", () => {
    expect(formatEventFilter(EMPTY_FILTER)).toBe("");
    expect(parseQuery("").filter).toEqual(EMPTY_FILTER);
  });

  it("names what it does not know and goes on", () => {
    const { filter, problems } = parseQuery(
      "actors=PAK~pak&type=FOO~AGREE&from=2025-02-30&window=0&bucket=hour&role=king&other=1",
    );
    expect(filter).toEqual({ ...EMPTY_FILTER, actors: ["PAK"], type: ["AGREE"] });
    expect(problems.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
      "actors=pak",
      "role=king",
      "type=FOO",
      "from=2025-02-30",
      "bucket=hour",
      "window=0",
    ]);
  });

  it("drops a beginning after the end", () => {
    const { filter, problems } = parseQuery("from=2025-03-02&to=2025-03-01");
    expect(filter).toEqual({ ...EMPTY_FILTER, to: "2025-03-01" });
    expect(problems).toEqual([{ parameter: "from", value: "2025-03-02" }]);
  });

  it("takes any text without throwing", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("actors", "from", "window", "quad", "x"), fc.string()),
        (parameters) => {
          parseEventFilter(parameters);
        },
      ),
    );
  });

  /** Addresses as earlier versions wrote them; each must open for good. */
  it.each([
    ["actors=PAK&with=AFG&role=any", { actors: ["PAK"], with: ["AFG"] }],
    [
      "actors=TUR~QAT&role=mediator&type=CONSULT~AGREE",
      { actors: ["TUR", "QAT"], role: "mediator", type: ["CONSULT", "AGREE"] },
    ],
    [
      "quad=material-conflict&from=2025-10-01&to=2025-10-30",
      { quad: ["material-conflict"], from: "2025-10-01", to: "2025-10-30" },
    ],
    ["dataset=sample~documents&publisher=A%257EB~C", { dataset: ["sample", "documents"], publisher: ["A~B", "C"] }],
    [
      "modality=asserted~future&review=accepted&count=reports",
      { modality: ["asserted", "future"], review: ["accepted"], count: "reports" },
    ],
    ["bucket=month&window=180&sort=tension&page=2", { bucket: "month", window: 180 }],
    ["actors=group.gulf~TUR&with=group.eu", { actors: ["group.gulf", "TUR"], with: ["group.eu"] }],
  ] satisfies [string, Partial<EventFilter>][])("opens %s", (query, filter) => {
    expect(parseQuery(query)).toEqual({ filter: { ...EMPTY_FILTER, ...filter }, problems: [] });
  });

  it("names a group that it does not know", () => {
    expect(parseQuery("actors=group.nowhere~group.eu").problems).toEqual([
      { parameter: "actors", value: "group.nowhere" },
    ]);
  });
});
