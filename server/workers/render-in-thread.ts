import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { canonicalJson } from "@/lib/export/chart-hash";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { RENDERER_VERSION } from "@/server/rendering/renderer-version";
import type { RenderTask } from "@/server/rendering/render-task";
import { WorkerFault, WorkerThread } from "./worker-thread";

const MAX_RENDERING_MS = 60_000;
const MOST_BYTES = 32 * 2 ** 20;
const MOST_BYTES_OF_ONE = 8 * 2 ** 20;
/** Who asks for more at once is told to come again, rather than wait for all before him. */
const MOST_WAITING = 64;

interface Renderer {
  thread: WorkerThread<RenderTask, Uint8Array>;
  kept: LRUCache<string, Uint8Array>;
  underWay: Map<string, Promise<Uint8Array>>;
}

// Next loads a module once per layer; the thread must be one for the whole process.
const holder = globalThis as { ententeRenderer?: Renderer };

/** Makes a chart's file in a thread of its own, or gives the one that was made of the same before. */
export async function renderInThread(task: RenderTask): Promise<Outcome<Uint8Array>> {
  const { thread, kept, underWay } = renderer();
  const key = createHash("sha256")
    .update(`${RENDERER_VERSION} ${canonicalJson(task)}`)
    .digest("hex");
  const known = kept.get(key);
  if (known) return { ok: true, value: known };
  if (underWay.size >= MOST_WAITING && !underWay.has(key)) return failure("renderer-busy");
  const making = underWay.get(key) ?? thread.run(task).finally(() => underWay.delete(key));
  underWay.set(key, making);
  try {
    const bytes = await making;
    kept.set(key, bytes);
    return { ok: true, value: bytes };
  } catch (error) {
    if (error instanceof WorkerFault)
      return failure(error.reason === "time" ? "rendering-took-too-long" : "renderer-ended");
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "picture-too-large" || code === "sign-without-font") return failure(code);
    console.error(error);
    return failure("drawing-failed", { reason: error instanceof Error ? error.message : String(error) });
  }
}

function renderer(): Renderer {
  return (holder.ententeRenderer ??= {
    thread: new WorkerThread("render-chart", MAX_RENDERING_MS),
    kept: new LRUCache<string, Uint8Array>({
      maxSize: MOST_BYTES,
      maxEntrySize: MOST_BYTES_OF_ONE,
      sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
    }),
    underWay: new Map(),
  });
}

function failure(code: string, values?: Record<string, string>): Outcome<Uint8Array> {
  return { ok: false, faults: [{ code, message: message(`faults.api.${code}`, values) }] };
}
