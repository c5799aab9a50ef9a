import { expect, it } from "vitest";
import { formatMatrixChoice } from "@/lib/relations/matrix-choice";
import { parseMatrixChoice } from "./matrix-choice";

it("reads a matrix from the address and writes it again, without what is the default", () => {
  const query = "order=region&cell=tension&size=60";
  const { choice, problems } = parseMatrixChoice(Object.fromEntries(new URLSearchParams(query)));
  expect([choice, problems]).toEqual([{ order: "region", cell: "tension", size: "60" }, []]);
  expect(formatMatrixChoice(choice)).toBe(query);
  expect(formatMatrixChoice(parseMatrixChoice({}).choice)).toBe("");
});

it("names what it does not understand and goes on without it", () => {
  const { choice, problems } = parseMatrixChoice({ order: "size", cell: ["events"] });
  expect(choice).toEqual({ order: "blocs", cell: "events", size: "24" });
  expect(problems).toEqual([{ parameter: "order", value: "size" }]);
});
