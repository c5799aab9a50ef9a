import { spawn, type ChildProcess } from "node:child_process";
import { createWriteStream } from "node:fs";
import path from "node:path";
import { message } from "@/lib/relations/message";
import { environmentWith, type Env } from "@/server/env";
import { nextCommand } from "./build-if-needed";
import { StartFault } from "./start-fault";

/** As a path from the folder of the project, in which the program runs. */
const END_WITH_PARENT = "./scripts/start/end-with-parent.mjs";
const ASK_EVERY = 100;
const ASK_FOR = 60_000;

/** A server that answers. */
export interface RunningServer {
  /** Settles when the process has ended. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** The address under which a browser on this machine reaches the server. */
export function addressOf({ host, port }: Env): string {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

/** Starts the server with the same settings and waits until it answers. What it has to say goes to a log file. */
export async function serve(settings: Env): Promise<RunningServer> {
  const { host, port, dataFolder } = settings;
  const log = path.join(dataFolder, "server.log");
  const command = ["--import", END_WITH_PARENT, ...nextCommand("start", "--hostname", host, "--port", String(port))];
  const child = spawn(process.execPath, command, {
    env: environmentWith({
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
      ENTENTE_DATA: dataFolder,
      HOST: host,
      PORT: String(port),
    }),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const output = createWriteStream(log);
  output.on("error", () => undefined); // a full disk must not end a server that can still read
  let tail = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.pipe(output, { end: false });
    stream?.on("data", (chunk: Buffer) => (tail = (tail + chunk.toString("utf8")).slice(-5_000)));
  }
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const running = { ended, stop: () => stop(child, ended) };
  const isReady = await Promise.race([
    waitUntilHealthy(`${addressOf(settings)}/api/v1/health`),
    ended.then(() => false),
  ]);
  if (isReady) return running;
  await running.stop();
  if (tail.includes("EADDRINUSE")) throw new StartFault(message("start.port-taken", { host, port: String(port) }));
  throw new StartFault(message("start.server-failed", { log }));
}

async function waitUntilHealthy(address: string): Promise<boolean> {
  const until = performance.now() + ASK_FOR;
  while (performance.now() < until) {
    const response = await fetch(address).catch(() => undefined);
    await response?.arrayBuffer().catch(() => undefined); // a body left unread keeps the connection, and so the server, open
    if (response?.ok) return true;
    if (response && response.status >= 500) return false;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
  }
  return false;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
  const forced = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(forced);
}
