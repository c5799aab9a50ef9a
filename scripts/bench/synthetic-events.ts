import type { RowAttributes } from "@/lib/cube/attribute-word";
import { toDayNumber } from "@/lib/relations/day";
import { packEventId } from "@/lib/relations/event-id";
import type { EventType } from "@/lib/relations/event-type";
import { seededRandom } from "../train-parser/random";

const COUNTRIES = 200;
const FIRST_DAY = toDayNumber("2015-01-01");
const DAYS = 3653;

/** Share of events in which somebody mediates: half of them between two parties, half towards one. */
const MEDIATION_SHARE = 0.008;
const RECIPROCAL_SHARE = 0.12;
/** Share of events whose reports differ in their code, so that the intensity is a mean. */
const MIXED_SHARE = 0.08;

/** Types with their share of GDELT's events (statements apart, in per cent) and the intensities of their codes. */
const CODES: readonly [EventType, number, readonly number[]][] = [
  ["CONSULT", 30, [1, 1.9, 2.5, 2.8, 3, 4, 1.5, 6]],
  ["REQUEST", 11, [0, -0.3, 0.5, -1, 3, 3.4]],
  ["AGREE", 9, [4, 4.5, 5.2, 5.4, 6, 2.5]],
  ["SUPPORT", 8, [3.4, 3.5, 3.8, 4.8, 5, 8]],
  ["COOPERATE", 4, [6, 6.4, 7.4, 9.5]],
  ["AID", 4, [7, 7.4, 8.3, 8.5, 10]],
  ["CONCEDE", 2, [4.5, 5, 6.5]],
  ["RETREAT", 2, [6.5, 7, 7.5, 8, 9]],
  ["ACCUSE", 9, [-2, -2.2, -3, -3.5]],
  ["REJECT", 4, [-4, -4.4, -5, -2]],
  ["THREATEN", 3, [-4.4, -5.8, -6.4, -7, -3.5]],
  ["PROTEST", 1, [-5, -6.5, -7.5]],
  ["SANCTION", 3, [-4, -5.6, -6.5, -7]],
  ["MOBILIZE", 2, [-7.2, -5.5, -6.5]],
  ["COERCE", 4, [-5, -7, -8, -9]],
  ["ASSAULT", 4, [-9, -9.5, -10]],
];

/** The datasets with their numbers and shares; one measures no tone. */
export const SYNTHETIC_DATASETS = [
  { id: "documents", number: 0, share: 0.01, isToneless: false },
  { id: "gdelt", number: 1, share: 0.9, isToneless: false },
  { id: "icews", number: 2, share: 0.09, isToneless: true },
] as const;

/** A row as the cube's builder takes it, and what words are made of. */
export interface SyntheticRow extends Omit<RowAttributes, "datasetIndex"> {
  day: number;
  eventId: number;
  /** Positions in `SYNTHETIC_ACTORS`; a comes first. */
  a: number;
  b: number;
  /** Position in `SYNTHETIC_DATASETS`. */
  dataset: number;
  /** Thousandths. */
  intensity: number;
  /** Ten-thousandths; 0 where the row is toneless. */
  sentiment: number;
  reportCount: number;
}

/** The codes of the two hundred countries, in order. */
export const SYNTHETIC_ACTORS: readonly string[] = Array.from({ length: COUNTRIES }, (_, index) => {
  const letter = (place: number) => String.fromCharCode(65 + (Math.floor((index * 87) / 26 ** place) % 26));
  return letter(2) + letter(1) + letter(0);
}).sort();

/**
 * Calls `visit` with the rows of `eventCount` events of ten years in the order of (day, id); the same object each
 * time. Dyads follow a power law in which an actor that is large is so in all of its dyads, volume grows with the
 * years, codes are as frequent as in GDELT.
 */
export function forSyntheticRows(eventCount: number, seed: number, visit: (row: SyntheticRow) => void): void {
  const random = seededRandom(seed);
  const dyads = rankedDyads(random);
  const pick = sampler(
    dyads.map((_, rank) => 1 / (rank + 3)),
    random,
  );
  const pickCode = sampler(
    CODES.map(([, share]) => share),
    random,
  );
  let documentEvents = 0;
  let event = 0;
  for (let day = 0; day < DAYS; day++) {
    const until = Math.round(eventCount * volumeUntil((day + 1) / DAYS));
    const ofDay = until - event;
    let coded = Math.round(ofDay * SYNTHETIC_DATASETS[0].share);
    const ofOther = Math.round(ofDay * SYNTHETIC_DATASETS[2].share);
    for (let place = 0; event < until; event++, place++) {
      // Ids ascend: coded events first, then one dataset after the other.
      const dataset = coded > 0 ? 0 : place >= ofDay - ofOther ? 2 : 1;
      if (coded > 0) coded--;
      const { number: datasetNumber } = SYNTHETIC_DATASETS[dataset]!;
      const slot = Math.floor(((place + random()) / ofDay) * 2 ** 26);
      const eventId = dataset === 0 ? ++documentEvents : packEventId({ day: FIRST_DAY + day, datasetNumber, slot });
      visitEvent({ day: FIRST_DAY + day, eventId, dataset }, dyads[pick()]!, CODES[pickCode()]!, random, visit);
    }
  }
}

function visitEvent(
  place: Pick<SyntheticRow, "day" | "eventId" | "dataset">,
  [a, b]: readonly [number, number],
  [type, , intensities]: (typeof CODES)[number],
  random: () => number,
  visit: (row: SyntheticRow) => void,
): void {
  const among = () => intensities[Math.floor(random() ** 2 * intensities.length)]!;
  const reportCount = Math.ceil(random() < 0.0005 ? 250 + 2000 * random() : Math.exp(1.5 * random() ** 2 * 2));
  const [first, other, share] = [among(), among(), Math.ceil(4 * random()) / 5];
  const mean = random() < MIXED_SHARE ? first * share + other * (1 - share) : first;
  const isCoded = place.dataset === 0;
  const row: SyntheticRow = {
    day: place.day,
    eventId: place.eventId,
    dataset: place.dataset,
    a,
    b,
    type,
    direction: random() < RECIPROCAL_SHARE ? "both" : random() < 0.55 ? "a-to-b" : "b-to-a",
    roleOfA: "source",
    roleOfB: "target",
    modality: !isCoded || random() < 0.8 ? "asserted" : random() < 0.5 ? "future" : "denied",
    review: !isCoded || random() < 0.7 ? "proposed" : random() < 0.8 ? "accepted" : "rejected",
    intensity: Math.round(mean * 1000),
    isToneless: SYNTHETIC_DATASETS[place.dataset]!.isToneless,
    sentiment: Math.round(
      Math.max(-1, Math.min(1, (random() + random() + random() - 1.6) / 4 + Math.sign(mean) * 0.05)) * 10_000,
    ),
    reportCount,
  };
  if (row.isToneless) row.sentiment = 0;
  if (row.direction === "b-to-a") [row.roleOfA, row.roleOfB] = ["target", "source"];
  if (random() >= MEDIATION_SHARE) {
    visit(row);
    return;
  }
  const mediator = Math.floor(random() ** 2 * COUNTRIES);
  row.type = "CONSULT";
  const parties = random() < 0.5 ? [a] : [a, b];
  if (parties.includes(mediator)) return visit(row);
  for (const party of parties) {
    const isFirst = mediator < party;
    visit({
      ...row,
      a: isFirst ? mediator : party,
      b: isFirst ? party : mediator,
      direction: isFirst ? "a-to-b" : "b-to-a",
      roleOfA: isFirst ? "mediator" : "party",
      roleOfB: isFirst ? "party" : "mediator",
    });
  }
  if (parties.length > 1) visit({ ...row, direction: "both", roleOfA: "party", roleOfB: "party" });
}

/** Share of the events until a share of the time: twice as many a day at the end as at the beginning. */
export function volumeUntil(time: number): number {
  return (2 * time + time * time) / 3;
}

/** All pairs of actors, those with the most events first: the product of the actors' weights, with chance. */
export function rankedDyads(random: () => number): [number, number][] {
  const weights = Array.from({ length: COUNTRIES }, () => 1 / (1 + COUNTRIES * random()));
  const dyads: { dyad: [number, number]; weight: number }[] = [];
  for (let a = 0; a < COUNTRIES; a++)
    for (let b = a + 1; b < COUNTRIES; b++)
      dyads.push({ dyad: [a, b], weight: weights[a]! * weights[b]! * Math.exp(2 * random()) });
  return dyads.sort((x, y) => y.weight - x.weight).map(({ dyad }) => dyad);
}

/** Draws positions by weight, in constant time (Vose's alias method, 1991). */
export function sampler(weights: readonly number[], random: () => number): () => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scaled = weights.map((weight) => (weight * weights.length) / total);
  const alias = new Uint32Array(weights.length);
  const chance = new Float64Array(weights.length).fill(1);
  const small = [...scaled.keys()].filter((index) => scaled[index]! < 1);
  const large = [...scaled.keys()].filter((index) => scaled[index]! >= 1);
  while (small.length > 0 && large.length > 0) {
    const less = small.pop()!;
    const more = large.at(-1)!;
    chance[less] = scaled[less]!;
    alias[less] = more;
    scaled[more]! += scaled[less]! - 1;
    if (scaled[more]! < 1) small.push(large.pop()!);
  }
  return () => {
    const index = Math.floor(random() * weights.length);
    return random() < chance[index]! ? index : alias[index]!;
  };
}
