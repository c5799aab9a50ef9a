/**
 * `npm test`: everything that guards quality, in one command. `--fast` leaves out the build and the browser.
 * Every step runs even if one before it failed, but a browser test needs a build. The last line counts all.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installBrowser } from "./install-browser";

const isFast = process.argv.includes("--fast");
const reports = mkdtempSync(path.join(tmpdir(), "entente-test-"));
const total = { passed: 0, failed: 0 };
// eslint-disable-next-line no-restricted-properties -- the environment is handed on, no setting is read
const ENVIRONMENT = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" };

/** Runs the program file of an installed package with this Node, so that no shell is needed on any system. */
function run(
  title: string,
  packageFile: string,
  args: string[],
  extraEnvironment: Record<string, string> = {},
): boolean {
  console.log(`\n── ${title}`);
  const startedAt = performance.now();
  const { status } = spawnSync(process.execPath, [path.join("node_modules", packageFile), ...args], {
    stdio: "inherit",
    env: { ...ENVIRONMENT, ...extraEnvironment },
  });
  console.log(`   ${status === 0 ? "passed" : "FAILED"} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return status === 0;
}

function check(title: string, packageFile: string, args: string[]): boolean {
  const isPassed = run(title, packageFile, args);
  total[isPassed ? "passed" : "failed"]++;
  return isPassed;
}

/** Adds the counts of a runner's own report; a runner that died before writing one counts as one failure. */
function addReport<Report>(file: string, isPassed: boolean, read: (report: Report) => [number, number]): void {
  if (!existsSync(file)) {
    total.failed++;
    return;
  }
  const [passed, failed] = read(JSON.parse(readFileSync(file, "utf8")));
  total.passed += passed;
  total.failed += failed;
  if (!isPassed && failed === 0) total.failed++;
}

/** A check with its program file and arguments. */
type Check = [title: string, packageFile: string, args: string[]];

/** Runs checks one after the other beside others that do the same; each prints when it has ended. */
async function checkInTurn(checks: readonly Check[]): Promise<void> {
  for (const [title, packageFile, args] of checks) {
    const startedAt = performance.now();
    const { status, output } = await runQuietly(packageFile, args);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`\n── ${title}\n${output}   ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
    total[status === 0 ? "passed" : "failed"]++;
  }
}

function runQuietly(packageFile: string, args: string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, [path.join("node_modules", packageFile), ...args], { env: ENVIRONMENT });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (output += part.toString()));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ status: 1, output: `${output}${error.message}\n` }));
    child.on("close", (status) => resolve({ status, output }));
  });
}

const IMPORTING = ["lib", "server", "components", "messages", "app", "scripts", "e2e", "prisma", "proxy.ts"];

// Each uses one core, and the two rows take about as long.
await Promise.all([
  checkInTurn([["lint", "eslint/bin/eslint.js", [".", "--max-warnings", "0"]]]),
  checkInTurn([
    ["format", "prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]],
    [
      "imports",
      "dependency-cruiser/bin/dependency-cruise.mjs",
      ["--config", ".dependency-cruiser.cjs", ...IMPORTING, "instrumentation.ts"],
    ],
    ["types of routes", "next/dist/bin/next", ["typegen"]],
    ["types", "typescript/bin/tsc", ["--noEmit"]],
  ]),
]);

const unitReport = path.join(reports, "unit.json");
const isUnitPassed = run("unit and documentation tests", "vitest/vitest.mjs", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${unitReport}`,
]);
addReport(unitReport, isUnitPassed, (r: { numPassedTests: number; numFailedTests: number }) => [
  r.numPassedTests,
  r.numFailedTests,
]);

check("coder's scores", "tsx/dist/cli.mjs", ["scripts/score.ts"]);

if (!isFast) {
  const isBuilt = check("production build", "next/dist/bin/next", ["build"]);
  // eslint-disable-next-line no-restricted-properties -- a setting of the tests, not of the product
  const browser = isBuilt ? installBrowser(process.env.CHROMIUM_PATH) : undefined;
  if (browser) {
    const browserReport = path.join(reports, "e2e.json");
    const isPassed = run("end-to-end tests", "@playwright/test/cli.js", ["test", "--reporter=line,json"], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
    });
    addReport(browserReport, isPassed, ({ stats }: { stats: Record<"expected" | "unexpected" | "flaky", number> }) => [
      stats.expected + stats.flaky,
      stats.unexpected,
    ]);
  } else total.failed++;
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
