import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Arguments under which Chromium runs as root, without a GPU and without calling home. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/**
 * The browser that end-to-end tests drive: Playwright's own when it is installed, else the one that
 * `CHROMIUM_PATH` names, else the system's; undefined when there is none.
 */
export function findBrowser(chromiumPath: string | undefined): string | undefined {
  return [chromium.executablePath(), chromiumPath ?? "", ...SYSTEM_BROWSERS].find((path) => path && existsSync(path));
}
