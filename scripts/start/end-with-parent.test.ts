import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";

/** A parent that starts a server as `serve` does, says its number, and waits. */
const PARENT = `
  const server = require("node:child_process").spawn(
    process.execPath,
    ["--import", "./scripts/start/end-with-parent.mjs", "-e", "require('node:http').createServer().listen(0, () => process.stdout.write('up'))"],
    { stdio: ["ignore", "pipe", "inherit", "ipc"] },
  );
  server.stdout.once("data", () => process.stdout.write(String(server.pid)));
  setInterval(() => undefined, 1000);
`;

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it("ends the server when its parent is killed outright", async () => {
  const parent = spawn(process.execPath, ["-e", PARENT], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = (await once(parent.stdout, "data")) as [Buffer];
  const server = Number(said.toString());
  expect(isAlive(server)).toBe(true);
  parent.kill("SIGKILL");
  try {
    await expect.poll(() => isAlive(server), { timeout: 8_000 }).toBe(false);
  } finally {
    if (isAlive(server)) process.kill(server, "SIGKILL");
  }
});
