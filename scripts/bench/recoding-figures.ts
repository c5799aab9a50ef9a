import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { percentile } from "./percentile";

const ARTICLES = 1_000;
const IDLE_ROUNDS = 30;

/**
 * How long pages wait for their data while 1,000 articles are coded again in the background, beside the same questions
 * asked while nothing else goes on. No answer comes from memory; the articles are the sample's reports, edition by edition.
 */
export async function recodingFigures(): Promise<object> {
  const [{ readSampleReports }, { saveDocument }, { store }, { askOnce }, run, { getRecoding }] = await Promise.all([
    import("@/server/files/read-samples"),
    import("@/server/usecases/save-document"),
    import("@/server/store/store"),
    import("@/server/usecases/ask"),
    import("@/server/usecases/recoding/start-recoding"),
    import("@/server/usecases/recoding/list-recodings"),
  ]);
  const reports = readSampleReports();
  for (let at = 0; at < ARTICLES; at++) {
    const { text, title, publisher, publishedDate } = reports[at % reports.length]!;
    const edition = `${text}\n\nEdition ${Math.floor(at / reports.length) + 1} of report ${at % reports.length}.`;
    const saved = await saveDocument({ text: edition, title, publisher, publishedDate, url: "" }, []);
    if (!saved.ok) throw new Error(`report ${at} was not stored: ${JSON.stringify(saved.faults)}`);
  }
  await store().writeSql((database) =>
    database.prepare(`UPDATE "SourceDocument" SET "coderVersion" = 'older' WHERE "datasetId" <> 'sample'`).run(),
  );
  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    overview: () => askOnce("getOverview", EMPTY_FILTER),
    relations: () => askOnce("listDyads", EMPTY_FILTER, { sort: "tension", order: "descending", page: 1 }),
    dyad: () => askOnce("getDyad", "AFG", "PAK", EMPTY_FILTER),
    actors: () => askOnce("listActors", EMPTY_FILTER, { page: 1 }),
    events: () => askOnce("listEvents", EMPTY_FILTER, {}),
    review: () => askOnce("listReviewQueue", EMPTY_FILTER, {}),
  };
  const askWhile = async (goesOn: (round: number) => boolean) => {
    const times: number[] = [];
    for (let round = 0; goesOn(round); round++)
      for (const question of Object.values(questions)) {
        const startedAt = performance.now();
        await question();
        times.push(performance.now() - startedAt);
      }
    return times;
  };
  await askWhile((round) => round < 5); // what the threads must load before their first answer is no part of it
  const idle = await askWhile((round) => round < IDLE_ROUNDS);
  const startedAt = performance.now();
  const id = await run.startRecoding();
  let isRunning = true;
  const ended = run.recodingEnded().then(() => (isRunning = false));
  const during = await askWhile(() => isRunning);
  await ended;
  const seconds = (performance.now() - startedAt) / 1_000;
  const page = id === undefined ? undefined : await getRecoding(id);
  if (page?.run.state !== "done" || page.run.documentCount !== ARTICLES)
    throw new Error(`not all articles were coded again: ${JSON.stringify(page?.run)}`);
  const [idleP95, duringP95] = [percentile(idle, 0.95), percentile(during, 0.95)];
  return {
    articles: ARTICLES,
    articlesPerSecond: Number((ARTICLES / seconds).toFixed(1)),
    idle: { answers: idle.length, median: percentile(idle, 0.5), p95: idleP95 },
    during: { answers: during.length, median: percentile(during, 0.5), p95: duringP95 },
    ratio: Number((duringP95 / idleP95).toFixed(2)),
    mostRatio: 2,
  };
}
