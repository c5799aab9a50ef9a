import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { RecognisedTable } from "@/lib/importers/importer";
import type { DropReason } from "@/lib/relations/drop-reason";
import type { Outcome } from "@/lib/relations/fault";
import type { ReadingChoices } from "@/lib/relations/import-input";
import type { ImportPreview, PreviewRow } from "@/lib/relations/import-preview";
import type { FileRowProblem } from "@/lib/relations/import-run";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import { topLevelCode } from "@/lib/relations/actor-code";
import { readDatasetsOfImporter } from "@/server/store/dataset-store/read-datasets-of-importer";
import { readAddedAliases } from "@/server/store/read-actors";
import { importContext } from "./import-context";
import { openImportFile, type ImportFile, type OpenImportFile } from "./open-import-file";

const SHOWN_ROWS = 20;
const SHOWN_PROBLEMS = 50;
const SHOWN_ACTORS = 20;
/** Rows that are looked at of each file; a file that has no more is looked at wholly. */
const ROWS_OF_A_FILE = 20_000;
const ROWS_OF_ALL = 60_000;

/** What files would bring, seen from their first rows; nothing is stored. Faults: those of files that cannot be read. */
export async function previewFiles(
  files: readonly ImportFile[],
  choices: ReadingChoices,
): Promise<Outcome<ImportPreview>> {
  const opened: OpenImportFile[] = [];
  for (const file of files) {
    const one = await openImportFile(file, choices);
    if (!one.ok) return one;
    opened.push(one.value);
  }
  const first = opened[0]!;
  const context = importContext(readAddedAliases());
  const gathered = new PreviewGatherer(context.lexicon);
  for (const [i, { file, importer, table, mappingFaults }] of opened.entries()) {
    if (mappingFaults.length > 0) continue;
    const read = importer.readerOf(table, context, choices);
    const most = Math.min(ROWS_OF_A_FILE, Math.floor(ROWS_OF_ALL / files.length));
    let rowCount = 0;
    for await (const batch of file.rows(table)) {
      if (!batch.ok) return batch;
      const fileName =
        batch.value.member === files[i]!.name ? files[i]!.name : `${files[i]!.name}/${batch.value.member}`;
      for (const problem of batch.value.problems) gathered.reject({ ...problem, fileName });
      for (const { line, cells } of batch.value.rows) {
        if (rowCount++ >= most) break;
        const row = read(cells, line);
        if (row.kind === "event") gathered.event({ fileName, line, kind: "event", event: row.event });
        else if (row.kind === "problem") gathered.reject({ ...row.problem, fileName });
        else gathered.drop({ fileName, line, kind: "dropped", reason: row.reason, cells });
      }
      if (rowCount > most) {
        gathered.isWhole = false;
        break;
      }
    }
  }
  const kind = first.importer.kind;
  return {
    ok: true,
    value: {
      files: files.map(({ name, sizeBytes }, i) => ({ name, sizeBytes, layout: opened[i]!.table.layout })),
      kind,
      ...tableOf(first.table),
      encoding: first.file.encoding,
      mappingFaults: first.mappingFaults,
      papers: first.importer.papers,
      ...gathered.result(),
      rawRows: first.mappingFaults.length > 0 ? await readRawRows(first) : [],
      targets: readDatasetsOfImporter(kind),
    },
  };
}

async function readRawRows({ file, table }: OpenImportFile): Promise<ImportPreview["rawRows"]> {
  const { neededColumns: _needed, ...whole } = table;
  const found: ImportPreview["rawRows"][number][] = [];
  for await (const batch of file.rows(whole)) {
    if (!batch.ok) break;
    found.push(...batch.value.rows.slice(0, SHOWN_ROWS - found.length).map(({ line, cells }) => ({ line, cells })));
    if (found.length >= SHOWN_ROWS) break;
  }
  return found;
}

function tableOf({ layout, columns, mapping, format }: RecognisedTable) {
  return {
    layout,
    columns,
    ...(mapping && { mapping }),
    ...(format.kind === "delimited" && { delimiter: format.delimiter }),
    isQuoted: format.isQuoted,
    hasHead: format.hasHead,
  };
}

/** Counts rows and keeps the first of them. */
class PreviewGatherer {
  isWhole = true;

  constructor(private readonly lexicon: Lexicon) {}

  private rowCount = 0;
  private eventRowCount = 0;
  private statementCount = 0;
  private rejectedCount = 0;
  private from: string | undefined;
  private to: string | undefined;
  private readonly dropped: Partial<Record<DropReason, number>> = {};
  private readonly rows: PreviewRow[] = [];
  private readonly problems: FileRowProblem[] = [];
  private readonly actors = new Map<string, { code: string; name: string; rowCount: number }>();

  event(row: Extract<PreviewRow, { kind: "event" }>): void {
    this.keep(row);
    const { event } = row;
    if (event.type === undefined) this.statementCount += 1;
    else this.eventRowCount += 1;
    if (this.from === undefined || event.eventDate < this.from) this.from = event.eventDate;
    if (this.to === undefined || event.eventDate > this.to) this.to = event.eventDate;
    this.countActors(event);
  }

  drop(row: Extract<PreviewRow, { kind: "dropped" }>): void {
    this.keep(row);
    this.dropped[row.reason] = (this.dropped[row.reason] ?? 0) + 1;
  }

  reject(problem: FileRowProblem): void {
    this.rowCount += 1;
    this.rejectedCount += 1;
    if (this.problems.length < SHOWN_PROBLEMS) this.problems.push(problem);
  }

  result() {
    const { isWhole, rowCount, eventRowCount, statementCount, dropped, rejectedCount, rows, problems, from, to } = this;
    const actors = [...this.actors.values()].sort((x, y) => y.rowCount - x.rowCount || (x.code < y.code ? -1 : 1));
    return {
      rowCount,
      isWhole,
      eventRowCount,
      statementCount,
      dropped,
      rejectedCount,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      actors: actors.slice(0, SHOWN_ACTORS).map((actor) => ({
        ...actor,
        name: this.lexicon.actorName(actor.code) || actor.name,
        kind: this.lexicon.actors.find(({ code }) => code === actor.code)?.kind ?? ("other" as const),
      })),
      actorCount: actors.length,
      rows,
      problems,
    };
  }

  private keep(row: PreviewRow): void {
    this.rowCount += 1;
    if (this.rows.length < SHOWN_ROWS) this.rows.push(row);
  }

  private countActors(event: ImportedEvent): void {
    const counted = new Set<string>();
    for (const { code, name } of event.participants) {
      const top = topLevelCode(code);
      if (counted.has(top)) continue;
      counted.add(top);
      const known = this.actors.get(top);
      if (known) known.rowCount += 1;
      else this.actors.set(top, { code: top, name: top === code ? name : top, rowCount: 1 });
    }
  }
}
