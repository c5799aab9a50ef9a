/** Why a file could not be made; each has its words below `charts.menu.reason`. */
export type ExportFault = "picture" | "tooLarge" | "drawing" | "font";

/** A file that could not be made, for a reason that the reader is told. */
export class ExportError extends Error {
  constructor(readonly fault: ExportFault) {
    super(fault);
  }
}
