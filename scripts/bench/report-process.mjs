/**
 * Loaded before a server that is measured: twice a second it writes into the folder `ENTENTE_BENCH_REPORTS` how long the
 * event loop of this process was delayed since the file `reset` there was last touched, and its peak memory.
 */
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const RESOLUTION_MILLISECONDS = 1;
const folder = process.env.ENTENTE_BENCH_REPORTS;

if (isMainThread && folder) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS });
  const file = path.join(folder, `${process.pid}.json`);
  let resetAt = 0;
  delay.enable();
  setInterval(() => {
    const touchedAt = statSync(path.join(folder, "reset"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (touchedAt !== resetAt) {
      resetAt = touchedAt;
      delay.reset();
      return;
    }
    const milliseconds = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MILLISECONDS);
    const report = {
      resetAt,
      p99: milliseconds(delay.percentile(99)),
      max: milliseconds(delay.max),
      peakBytes: peakMemory(),
    };
    writeFileSync(`${file}.new`, JSON.stringify(report));
    renameSync(`${file}.new`, file);
  }, 500).unref();
}

function peakMemory() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
