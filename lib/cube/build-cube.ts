import { packAttributes } from "./attribute-word";
import type { CubeBystander, CubeRow } from "./cube-row";
import { FIXED_POINT, type RelationCube } from "./relation-cube";

/**
 * Builds the cube of all rows, in whatever order they come: the same rows give the same cube. Attributes of the
 * event (day, sentiment, reports) are taken from any of its rows, since they are the same in all.
 */
export function buildCube(rows: Iterable<CubeRow>, bystanders: Iterable<CubeBystander> = []): RelationCube {
  const all = [...rows];
  const known = new Map<number, CubeRow>();
  for (const row of all) if (!known.has(row.eventId)) known.set(row.eventId, row);
  const events = [...known.values()].sort((x, y) => x.day - y.day || x.eventId - y.eventId);
  const ordinals = new Map(events.map((event, ordinal) => [event.eventId, ordinal]));

  const presentBystanders = [...bystanders].filter((bystander) => ordinals.has(bystander.eventId));
  const actors = sortedSet([...all.flatMap((row) => [row.a, row.b]), ...presentBystanders.map(({ actor }) => actor)]);
  const datasets = sortedSet(all.map((row) => row.datasetId));
  const actorIndex = positions(actors);
  const datasetIndex = positions(datasets);

  const packed = all.map((row) => ({
    a: actorIndex.get(row.a)!,
    b: actorIndex.get(row.b)!,
    event: ordinals.get(row.eventId)!,
    word: packAttributes({ ...row, datasetIndex: datasetIndex.get(row.datasetId)! }),
    intensity: row.intensity,
  }));
  packed.sort((x, y) => x.a - y.a || x.b - y.b || x.event - y.event || x.word - y.word || x.intensity - y.intensity);

  const words = [...new Set(packed.map((row) => row.word))].sort((x, y) => x - y);
  const wordIndex = positions(words);
  const pairs = packed.flatMap((row, index) => {
    const before = packed[index - 1];
    return before && before.a === row.a && before.b === row.b ? [] : [{ a: row.a, b: row.b, start: index }];
  });

  const rowWords = packed.map((row) => wordIndex.get(row.word)!);
  return {
    actors,
    datasets,
    pairA: Uint32Array.from(pairs, (pair) => pair.a),
    pairB: Uint32Array.from(pairs, (pair) => pair.b),
    pairStart: Uint32Array.from([...pairs.map((pair) => pair.start), packed.length]),
    words: Uint32Array.from(words),
    rowWord: words.length <= 0x10000 ? Uint16Array.from(rowWords) : Uint32Array.from(rowWords),
    rowEvent: Uint32Array.from(packed, (row) => row.event),
    rowIntensity: Int32Array.from(packed, (row) => Math.round(row.intensity * FIXED_POINT)),
    eventId: Float64Array.from(events, (event) => event.eventId),
    eventDay: Int32Array.from(events, (event) => event.day),
    eventSentiment: Int32Array.from(events, (event) => Math.round(event.sentiment * FIXED_POINT)),
    eventReports: Uint32Array.from(events, (event) => event.reportCount),
    ordinalsById: Uint32Array.from(events.keys()).sort((x, y) => events[x]!.eventId - events[y]!.eventId),
    bystanders: presentBystanders
      .map(({ eventId, actor, role }) => ({ event: ordinals.get(eventId)!, actor: actorIndex.get(actor)!, role }))
      .sort((x, y) => x.event - y.event || x.actor - y.actor),
  };
}

function sortedSet(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}

function positions<T>(values: readonly T[]): Map<T, number> {
  return new Map(values.map((value, index) => [value, index]));
}
