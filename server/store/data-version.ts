import { store } from "./store";

/**
 * Tells two states of the database apart: it differs once anybody has committed anything, be it another process. Read
 * it before the rows that it is to describe.
 */
export function dataVersion(): string {
  const { number, reader } = store();
  return `${number} ${String(reader.pragma("data_version", { simple: true }))}`;
}
