import { ask } from "./ask";

/**
 * Starts the reader threads and has them read what every page needs, so that the first page does not wait for it. What
 * goes wrong is the first question's to tell.
 */
export async function warmReaders(): Promise<void> {
  await Promise.allSettled([ask("getFilterOptions"), ask("getFilterOptions")]);
}
