import { expect, it } from "vitest";
import { parseEventColumns } from "./event-columns";

it("reads the chosen columns in the order of the table, and names what is none", () => {
  expect(parseEventColumns("quote~date~colour")).toEqual({
    columns: ["date", "quote"],
    problems: [{ parameter: "columns", value: "colour" }],
  });
  expect(parseEventColumns("")).toEqual({ problems: [] });
  expect(parseEventColumns("colour").columns).toBeUndefined();
});
