import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chartOfPage, CHARTS_PATH, type AskedChart } from "@/lib/charts/chart-address";
import { CHART_DIRECTORY, chartEntry } from "@/lib/charts/chart-directory";
import { CHART_FORMATS, PICTURE_SCALES, PICTURE_SHAPES } from "@/lib/export/chart-formats";
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES } from "@/lib/relations/language";
import { env } from "@/server/env";
import { closeStore } from "@/server/usecases/close-store";
import { renderChart } from "@/server/usecases/render-chart/render-chart";
import { inWords } from "@/scripts/start/say";
import { CommandFault } from "./command-fault";

const VALUES = ["--format", "--chart", "--scale", "--shape", "--language", "--origin", "-o"] as const;
const STANDARD_OUTPUT = "-";

type Options = Partial<Record<(typeof VALUES)[number], string>>;

/** How the command is written. */
export const EXPORT_USAGE = `export PAGE|CHART --format ${CHART_FORMATS.map(({ id }) => id).join("|")} [--chart ID] [--scale ${PICTURE_SCALES.join("|")}] [--shape ${PICTURE_SHAPES.join("|")}] [--language ${LANGUAGES.join("|")}] [--origin URL] [-o FILE|-]`;

/**
 * Makes the file of a chart without a running server: of the address of a page (`/relations/AFG/PAK?from=2025-01-01`),
 * whose first chart it is unless `--chart` or the address's fragment names another, or of a chart by its own
 * (`dyad-tension?a=AFG&b=PAK`). Prints the name of the file; `-o -` prints the file itself.
 */
export async function exportChart(args: string[]): Promise<void> {
  const { address, options } = parseArgs(args);
  const language = options["--language"] ?? DEFAULT_LANGUAGE;
  if (!isLanguage(language)) throw new CommandFault(`"${language}" is no language: write ${LANGUAGES.join(" or ")}.`);
  const out = options["-o"];
  const format = options["--format"] ?? path.extname(out ?? "").slice(1);
  if (format === "") throw new CommandFault("Name a format: --format svg, or a file that ends in one.");
  const { id, query } = chartOf(address, options["--chart"]);
  for (const name of ["scale", "shape"] as const) {
    const value = options[`--${name}`];
    if (value !== undefined) query.append(name, value);
  }
  try {
    const made = await renderChart(id, format, query, { language, origin: originOf(address, options["--origin"]) });
    if (!made.ok) throw new CommandFault(made.faults.map(({ message }) => inWords(message)).join("\n"));
    const { bytes, name } = made.value;
    if (out === STANDARD_OUTPUT) return void process.stdout.write(bytes);
    writeWhole(out ?? name, bytes);
    process.stdout.write(`${out ?? name}\n`);
  } finally {
    await closeStore();
  }
}

function parseArgs(args: readonly string[]): { address: string; options: Options } {
  const addresses: string[] = [];
  const options: Options = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    const option = VALUES.find((name) => name === arg);
    if (!option && arg.startsWith("-")) throw new CommandFault(`Unknown option "${arg}".`);
    if (!option) addresses.push(arg);
    else {
      const value = args[++i];
      if (value === undefined) throw new CommandFault(`${option} needs a value.`);
      options[option] = value;
    }
  }
  const [address, ...more] = addresses;
  if (address === undefined || more.length > 0) throw new CommandFault("Name the address of one page or chart.");
  return { address, options };
}

/** The chart that an address means; every fault says what there is. */
function chartOf(address: string, wanted: string | undefined): AskedChart {
  const url = URL.canParse(address, "http://entente.invalid/")
    ? new URL(address, "http://entente.invalid/")
    : undefined;
  if (!url) throw new CommandFault(`"${address}" is no address.`);
  const name = url.pathname.replace(new RegExp(`^(?:${CHARTS_PATH})?/`), "").replace(/\.\w+$/, "");
  const entry = chartEntry(name);
  if (entry) return { id: entry.id, query: url.searchParams };
  const shown = chartOfPage(address, wanted);
  if (shown) return shown;
  const known = CHART_DIRECTORY.map(({ id, page }) => `${id} (${page})`).join(", ");
  throw new CommandFault(
    `"${address}" is the address of no chart${wanted ? ` "${wanted}"` : ""}. The charts are: ${known}.`,
  );
}

/** Where the links in the file lead: to the server that was named, else to the one that this installation starts. */
function originOf(address: string, given: string | undefined): string {
  const named = given ?? (/^https?:/.test(address) ? address : undefined);
  if (named === undefined) return `http://${env().host}:${env().port}`;
  if (!URL.canParse(named) || !/^https?:/.test(named)) throw new CommandFault(`"${named}" is no address of a server.`);
  return new URL(named).origin;
}

/** The file is there whole or not at all. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const fresh = `${file}.${process.pid}`;
  try {
    writeFileSync(fresh, bytes);
    renameSync(fresh, file);
  } catch (fault) {
    rmSync(fresh, { force: true });
    throw new CommandFault(`"${file}" cannot be written: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}
