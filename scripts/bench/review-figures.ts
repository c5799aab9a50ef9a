import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Change } from "@/lib/review/change";
import type { ReviewQueue } from "@/lib/review/review-queue";
import { eventDyads } from "@/lib/relations/event-dyads";
import { isBuilt } from "../start/build-if-needed";
import { importOnce } from "./import-figures";
import { percentile } from "./percentile";
import { startServer } from "./start-server";
import { writeSyntheticGdelt } from "./synthetic-gdelt";

const WAIT_MILLISECONDS = 60_000;

/**
 * How long a decision of review takes over HTTP beside imported events, and how long until the pair's chart shows it:
 * each event of a first page of the queue is rejected, its pair's series asked for, and the rejection taken back.
 */
export async function reviewFigures(sizes: readonly number[]): Promise<object> {
  if (!isBuilt()) return { skipped: "no production build of these sources: run `npm run build` first" };
  const rows = sizes.at(-1)!;
  const folder = mkdtempSync(path.join(tmpdir(), "entente-review-"));
  const data = path.join(folder, "data");
  mkdirSync(data);
  try {
    const file = path.join(folder, "events.export.CSV");
    writeSyntheticGdelt(file, { rows, seed: 7 });
    importOnce(data, [file]);
    const server = await startServer(data);
    try {
      return { rows, ...(await decide(server.address)) };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function decide(address: string): Promise<object> {
  const api = `${address}/api/v1`;
  const { items } = await queueOf(api);
  const decisions: number[] = [];
  const charts: number[] = [];
  for (const { event, version } of items) {
    const [pair] = eventDyads(event);
    const series = `${api}/relations/${[pair!.a, pair!.b].sort().join("/")}/series`;
    const before = await textOf(series);
    const startedAt = performance.now();
    const said = await post<{ changes: Change[] }>(`${api}/review`, address, {
      decisions: [{ eventId: event.id, kind: "reject", baseVersion: version }],
    });
    decisions.push(performance.now() - startedAt);
    const after = await textOf(series);
    charts.push(performance.now() - startedAt);
    if (after === before) throw new Error(`the series of ${series} does not follow the rejection of event ${event.id}`);
    await post(`${api}/changes/${said.changes[0]!.id}/undo`, address, {});
  }
  return {
    decisions: items.length,
    decisionMilliseconds: { median: percentile(decisions, 0.5), p95: percentile(decisions, 0.95), limit: 100 },
    chartMilliseconds: { median: percentile(charts, 0.5), p95: percentile(charts, 0.95), limit: 300 },
  };
}

/** The queue, once the sample that the server brings along stands in it. */
async function queueOf(api: string): Promise<ReviewQueue> {
  const deadline = performance.now() + WAIT_MILLISECONDS;
  while (performance.now() < deadline) {
    const queue = JSON.parse(await textOf(`${api}/review`)) as ReviewQueue;
    if (queue.items.length > 0) return queue;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("no event awaits review: the sample did not load");
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${text.slice(0, 300)}`);
  return text;
}

async function post<T>(address: string, origin: string, body: object): Promise<T> {
  const answer = await fetch(address, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json", Origin: origin },
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${text.slice(0, 300)}`);
  return JSON.parse(text) as T;
}
