import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { message } from "@/lib/relations/message";
import { StartFault } from "./start-fault";

/** Makes sure that the data folder exists and can be written to. */
export function checkFolder(folder: string): void {
  makeFolder(folder);
  const probe = path.join(folder, `.write-test-${randomUUID()}`);
  writeFileSync(probe, "written to find out whether it can be");
  rmSync(probe);
}

/** Node's own recursive way never ends where the system says that a parent which exists does not. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** Makes sure that nobody listens where the server is to. */
export async function checkAddress(host: string, port: number): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
  if (!failure) return;
  if (failure.code === "EADDRINUSE") throw new StartFault(message("start.port-taken", { host, port: String(port) }));
  if (failure.code === "EACCES") throw new StartFault(message("start.port-forbidden", { port: String(port) }));
  throw new StartFault(message("start.host-unknown", { host }));
}
