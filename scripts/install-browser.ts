import { spawnSync } from "node:child_process";
import { findBrowser } from "./find-browser";

const DOWNLOAD_TIMEOUT_MILLISECONDS = 180_000;

/**
 * Makes sure that there is a browser for end-to-end tests: finds one, else lets Playwright download its own, else
 * installs Debian's as root. Returns its path, or undefined after saying what to install.
 */
export function installBrowser(chromiumPath: string | undefined): string | undefined {
  const found = findBrowser(chromiumPath);
  if (found) return found;
  console.log("No browser found; asking Playwright to download one.");
  spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "--with-deps", "chromium"], {
    stdio: "inherit",
    timeout: DOWNLOAD_TIMEOUT_MILLISECONDS,
  });
  if (findBrowser(chromiumPath)) return findBrowser(chromiumPath);
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.log("That failed; installing Chromium with apt-get.");
    spawnSync("apt-get", ["update"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit" });
  }
  const installed = findBrowser(chromiumPath);
  if (!installed)
    console.error(
      "No browser for the end-to-end tests. Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program file.",
    );
  return installed;
}
