import { describe, expect, it } from "vitest";
import { KeptAnswers } from "./kept-answers";

function counted(bytes: number) {
  const ask = Object.assign(
    () => {
      ask.times += 1;
      return Promise.resolve(new Uint8Array(bytes).fill(ask.times));
    },
    { times: 0 },
  );
  return ask;
}

describe("KeptAnswers", () => {
  it("asks a question once as long as the data are the same, also where two ask at once", async () => {
    const kept = new KeptAnswers();
    const ask = counted(4);
    const both = await Promise.all([kept.answerTo("a", "1", ask), kept.answerTo("a", "1", ask)]);
    expect(both.map(([first]) => first)).toEqual([1, 1]);
    expect((await kept.answerTo("a", "1", ask))[0]).toBe(1);
    expect((await kept.answerTo("b", "1", ask))[0]).toBe(2);
  });

  it("asks again once the data have changed, and keeps nothing that was asked before", async () => {
    const kept = new KeptAnswers();
    const ask = counted(4);
    let finish: (bytes: Uint8Array) => void = () => undefined;
    const late = kept.answerTo("a", "1", () => new Promise((resolve) => (finish = resolve)));
    expect((await kept.answerTo("a", "2", ask))[0]).toBe(1);
    finish(new Uint8Array([9]));
    expect((await late)[0]).toBe(9);
    expect((await kept.answerTo("a", "2", ask))[0]).toBe(1);
    expect((await kept.answerTo("a", "3", ask))[0]).toBe(2);
  });

  it("keeps no failure", async () => {
    const kept = new KeptAnswers();
    await expect(kept.answerTo("a", "1", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect((await kept.answerTo("a", "1", counted(4)))[0]).toBe(1);
  });

  it("keeps no more than it may: not a large answer, and not more of small ones", async () => {
    const kept = new KeptAnswers();
    const large = counted(5 * 2 ** 20);
    await kept.answerTo("large", "1", large);
    await kept.answerTo("large", "1", large);
    expect(large.times).toBe(2);
    const some = counted(2 ** 20);
    for (let i = 0; i < 40; i++) await kept.answerTo(`some ${i}`, "1", some);
    await kept.answerTo("some 39", "1", some);
    expect(some.times).toBe(40);
    await kept.answerTo("some 0", "1", some);
    expect(some.times).toBe(41);
  });
});
