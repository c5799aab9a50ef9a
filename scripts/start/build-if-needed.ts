import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { message } from "@/lib/relations/message";
import { environmentWith } from "@/server/env";
import { say } from "./say";
import { StartFault } from "./start-fault";

/** All that the built pages are made of; the packages stand for themselves in the lock file. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "messages",
  "prisma/schema.prisma",
  "public",
  "server",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];
const NO_INPUT = /\.test\.tsx?$|[\\/]fixtures[\\/]|[\\/]generated[\\/]/;
const BUILD_ID = path.join(".next", "BUILD_ID");
const STAMP = path.join(".next", "entente-build.json");
const NEXT = path.join("node_modules", "next", "dist", "bin", "next");
const REPORT_EVERY = 15_000;

/** The program file of Next, run with this Node so that no shell is needed. */
export function nextCommand(...args: string[]): string[] {
  return [NEXT, ...args];
}

/** Whether the last build was made from these very sources, so that a start would not build. */
export function isBuilt(): boolean {
  const files = INPUTS.flatMap(filesOf).sort();
  return isCurrent(hashOf(files), files);
}

/** Builds the pages unless the last build was made from these very sources. Returns whether it built. */
export async function buildIfNeeded(logFolder: string, signal: AbortSignal): Promise<boolean> {
  const files = INPUTS.flatMap(filesOf).sort();
  const inputs = hashOf(files);
  if (isCurrent(inputs, files)) return false;
  say(message("start.building"));
  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 1000);
  const report = setInterval(() => say(message("start.building-on", { seconds: seconds() })), REPORT_EVERY);
  try {
    await build(path.join(logFolder, "build.log"), signal);
  } finally {
    clearInterval(report);
  }
  writeStamp(inputs);
  say(message("start.built", { seconds: seconds() }));
  return true;
}

function build(log: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const output = createWriteStream(log);
    output.once("error", reject);
    const child = spawn(process.execPath, nextCommand("build"), {
      env: environmentWith({ NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" }),
      stdio: ["ignore", "pipe", "pipe"],
      signal,
    });
    let tail = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.pipe(output, { end: false });
      stream.on("data", (chunk: Buffer) => (tail = (tail + chunk.toString("utf8")).slice(-20_000)));
    }
    child.once("error", reject);
    child.once("close", (code) => {
      output.end();
      if (code === 0) return resolve();
      const isFull = /ENOSPC|os error 28\b|No space left/.test(tail);
      const fault = isFull ? message("start.disk-full", { folder: process.cwd() }) : failed(log);
      reject(new StartFault(fault));
    });
  });
}

function failed(log: string) {
  return message("start.build-failed", { log });
}

/** A build counts as current by its stamp; one made by hand, which has none, when it is newer than every source. */
function isCurrent(inputs: string, files: readonly string[]): boolean {
  if (!existsSync(BUILD_ID)) return false;
  const stamp = readStamp();
  if (stamp?.buildId === readFileSync(BUILD_ID, "utf8")) return stamp.inputs === inputs;
  const builtAt = statSync(BUILD_ID).mtimeMs;
  if (files.some((file) => statSync(file).mtimeMs >= builtAt)) return false;
  writeStamp(inputs);
  return true;
}

function readStamp(): { inputs?: string; buildId?: string } | undefined {
  try {
    return JSON.parse(readFileSync(STAMP, "utf8"));
  } catch {
    return undefined; // there is none yet, or it was cut off
  }
}

function writeStamp(inputs: string): void {
  writeFileSync(STAMP, JSON.stringify({ inputs, buildId: readFileSync(BUILD_ID, "utf8") }));
}

function filesOf(input: string): string[] {
  if (!existsSync(input)) return [];
  if (!statSync(input).isDirectory()) return [input];
  return readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !NO_INPUT.test(file));
}

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.replaceAll(path.sep, "/")).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}
