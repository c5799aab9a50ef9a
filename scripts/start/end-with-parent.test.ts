import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
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

/** As npm runs a script: through a shell that stays, since it has something to do afterwards. */
const NPM = `
  const script = 'import { whenParentEnds } from "./scripts/start/when-parent-ends";'
    + 'whenParentEnds(() => process.exit()); setInterval(() => undefined, 1000); process.stdout.write(String(process.pid));';
  require("node:child_process").spawn("sh", ["-c", '"$0" --import tsx --input-type=module -e "$1"; true', process.execPath, script], { stdio: "inherit" });
  setInterval(() => undefined, 1000);
`;

/** Kills a program outright once it has said the number of another, and waits for the end of that one. */
async function expectEndAfter(program: string): Promise<void> {
  const parent = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = (await once(parent.stdout, "data")) as [Buffer];
  const other = Number(said.toString());
  expect(isAlive(other)).toBe(true);
  parent.kill("SIGKILL");
  try {
    await expect.poll(() => isAlive(other), { timeout: 8_000 }).toBe(false);
  } finally {
    if (isAlive(other)) process.kill(other, "SIGKILL");
  }
}

it("ends the server when its parent is killed outright", () => expectEndAfter(PARENT));

it.runIf(existsSync("/proc/self/status"))("ends the start when npm is killed outright, behind a shell", () =>
  expectEndAfter(NPM),
);
