import { afterEach, beforeEach, expect, it } from "vitest";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { codeHere } from "@/server/workers/code-here";
import { codeDocumentInput } from "./code-document-input";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const INPUT = {
  text: "Norway is mediating between Colombia and Venezuela. Peru accused Chile of delay.",
  title: "Talks",
  publisher: "",
  publishedDate: "2025-06-01",
  url: "",
};

it("lets others be answered while a document is coded", async () => {
  const order: string[] = [];
  const coding = codeDocumentInput(INPUT).then((outcome) => {
    order.push("coded");
    return outcome;
  });
  setImmediate(() => order.push("answered"));
  const outcome = await coding;
  expect(outcome.ok && outcome.value.coded.events.length).toBe(2);
  expect(order).toEqual(["answered", "coded"]);
});

it("finds the same in a thread as here", async () => {
  expect(await codeDocumentInput(INPUT)).toEqual(await codeDocumentInput(INPUT, codeHere));
});
