import { expect, test } from "vitest";
import { keptAnswers } from "./kept-answers";

test("an answer is found once, or once a day where it hangs on the day", () => {
  const asked: string[] = [];
  const answer = keptAnswers((key, day) => {
    asked.push(`${key} ${day}`);
    return { value: `${key}!`, isOfDay: key === "dated" };
  });
  for (const day of ["2020-01-01", "2020-01-02", "2020-01-01"]) {
    expect(answer("fixed", day)).toBe("fixed!");
    expect(answer("dated", day)).toBe("dated!");
  }
  expect(asked).toEqual(["fixed 2020-01-01", "dated 2020-01-01", "dated 2020-01-02"]);
});

test("what no longer fits is found anew", () => {
  let count = 0;
  const answer = keptAnswers(() => ({ value: ++count, isOfDay: false }), 2);
  expect([answer("a", ""), answer("b", ""), answer("c", ""), answer("c", ""), answer("a", "")]).toEqual([
    1, 2, 3, 3, 4,
  ]);
});
