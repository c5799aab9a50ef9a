import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findBrowser } from "./scripts/find-browser";

const PORT = 3971;
/** Every run begins with a fresh store, filled by the same start command that a user runs. */
const dataFolder = (process.env.ENTENTE_E2E_DATA ??= path.join(tmpdir(), `entente-e2e-${process.pid}`));

export default defineConfig({
  testDir: "e2e",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["line"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findBrowser(process.env.CHROMIUM_PATH), args: CHROMIUM_ARGUMENTS },
  },
  projects: [
    { name: "kabul", use: { timezoneId: "Asia/Kabul" } },
    { name: "auckland", use: { timezoneId: "Pacific/Auckland" }, grep: /@time-zones/ },
    { name: "los-angeles", use: { timezoneId: "America/Los_Angeles" }, grep: /@time-zones/ },
  ],
  webServer: {
    command: "npm start",
    url: `http://127.0.0.1:${PORT}/api/v1/health`,
    timeout: 240_000,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: { PORT: String(PORT), HOST: "127.0.0.1", ENTENTE_DATA: dataFolder, NEXT_TELEMETRY_DISABLED: "1" },
  },
});
