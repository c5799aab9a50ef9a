import { expect, it } from "vitest";
import { WorkerThread } from "./worker-thread";

type OddTask = "answer" | "throw" | "never" | "die";
const thread = (milliseconds = 30_000) => new WorkerThread<OddTask, string>("fixtures/odd-tasks", milliseconds);

it("does one task after the other and lets each keep its own result", async () => {
  const worker = thread();
  const results = await Promise.allSettled([worker.run("answer"), worker.run("throw"), worker.run("answer")]);
  expect(results).toMatchObject([
    { status: "fulfilled", value: "answer" },
    { status: "rejected", reason: { message: "thrown on purpose" } },
    { status: "fulfilled", value: "answer" },
  ]);
});

it("gives up a task that does not end and does the next one", async () => {
  const worker = thread(8_000);
  const results = await Promise.allSettled([worker.run("never"), worker.run("answer")]);
  expect(results).toMatchObject([
    { status: "rejected", reason: { name: "WorkerFault", reason: "time" } },
    { status: "fulfilled", value: "answer" },
  ]);
});

it("outlives a thread that dies", async () => {
  const worker = thread();
  const results = await Promise.allSettled([worker.run("die"), worker.run("answer")]);
  expect(results).toMatchObject([
    { status: "rejected", reason: { name: "WorkerFault", reason: "ended" } },
    { status: "fulfilled", value: "answer" },
  ]);
});
