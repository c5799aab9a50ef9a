import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";

const START_TIMEOUT_MILLISECONDS = 60_000;

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** A production server that runs. */
export interface BenchServer {
  address: string;
  stop: () => Promise<void>;
}

/**
 * Starts the production server on a free port over a data folder, with further variables of its environment, and waits
 * until it answers.
 */
export async function startServer(dataFolder: string, environment: Record<string, string> = {}): Promise<BenchServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/start.ts"], {
    stdio: "ignore",
    // eslint-disable-next-line no-restricted-properties -- handed on to the server, not read
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", ENTENTE_DATA: dataFolder, ...environment },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const deadline = performance.now() + START_TIMEOUT_MILLISECONDS;
  while (performance.now() < deadline) {
    const answer = await fetch(`${address}/api/v1/health`).catch(() => undefined);
    if (answer?.ok) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`the server did not answer on ${address} within a minute`);
}
