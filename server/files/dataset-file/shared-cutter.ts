import type { RecognisedTable } from "@/lib/importers/importer";
import { LF, type RowCutter } from "./row-cutter";
import type { RowShare } from "./row-share";
import type { RowSink } from "./row-sink";

/** Whether rows can be shared: where no row runs over lines and no head stands above them, any line can be the first. */
export function canShareRows({ format }: Pick<RecognisedTable, "format">): boolean {
  return format.kind === "delimited" && !format.isQuoted && !format.hasHead;
}

/** Cuts every so-manieth block only, and counts the lines of the others. */
export class SharedCutter implements RowCutter {
  #turn = 0;

  constructor(
    private readonly sink: RowSink,
    private readonly cutter: RowCutter,
    private readonly share: RowShare,
  ) {}

  cut(bytes: Buffer, isLast: boolean): number {
    if (this.#turn++ % this.share.of === this.share.index) return this.cutter.cut(bytes, isLast);
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) this.sink.line++;
    return bytes.length;
  }
}
