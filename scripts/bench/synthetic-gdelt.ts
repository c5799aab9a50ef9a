import { closeSync, openSync, writeSync } from "node:fs";
import { findIsoStates } from "./iso-states";
import { seededRandom } from "../train-parser/random";
import { STATE_ORGAN_SECTORS } from "@/lib/relations/actor-code";
import { toDay, toDayNumber } from "@/lib/relations/day";
import { rankedDyads, sampler, volumeUntil } from "./synthetic-events";

/** What the synthetic files are, for whoever reads the figures. */
export const SYNTHETIC_GDELT = {
  withoutDyad: 0.2,
  repeats: 0.015,
  mirrors: 0.015,
  mediations: 0.01,
  lateDates: 0.02,
} as const;

const FIRST_DAY = toDayNumber("2015-01-01");
const WRITTEN_AT = 4 * 2 ** 20;
const VERBS = ["meets", "warns", "visits", "signs", "rejects", "accuses", "backs", "hosts", "urges", "sanctions"];
const NOUNS = [
  "minister",
  "border",
  "summit",
  "talks",
  "trade",
  "army",
  "crisis",
  "deal",
  "election",
  "protest",
  "aid",
];

/** CAMEO codes with their share in per cent and Goldstein's number; those of mediations come apart. */
const CODES: readonly (readonly [code: string, share: number, goldstein: number])[] = [
  ["010", 9, 0],
  ["012", 1, -0.4],
  ["013", 2, 0.4],
  ["020", 5, 3],
  ["036", 6, 4],
  ["030", 2, 4],
  ["040", 12, 1],
  ["042", 9, 1.9],
  ["043", 8, 2.8],
  ["046", 3, 7],
  ["050", 3, 3.5],
  ["051", 4, 3.4],
  ["057", 2, 8],
  ["060", 2, 6],
  ["071", 2, 7.4],
  ["080", 1, 5],
  ["090", 1, -2],
  ["100", 1, -5],
  ["111", 5, -2],
  ["112", 4, -2],
  ["120", 3, -4],
  ["130", 2, -4.4],
  ["141", 1, -6.5],
  ["150", 1, -7.2],
  ["163", 1, -8],
  ["173", 3, -5],
  ["190", 5, -10],
  ["193", 2, -10],
];
const MEDIATION_CODES = ["028", "038", "039", "045", "045", "126"] as const;
const QUADS: readonly (readonly [lastRoot: number, quad: number])[] = [
  [5, 1],
  [8, 2],
  [14, 3],
  [20, 4],
];

/** All codes that rows may bear. */
export const SYNTHETIC_CODES: readonly string[] = [
  ...new Set([...CODES.map(([code]) => code), ...MEDIATION_CODES]),
].sort();

/** What a file of synthetic rows holds. */
export interface SyntheticGdeltPlan {
  rows: number;
  seed: number;
  /** Days of `DATEADDED` from 2015-01-01 on; ten years where not said. */
  days?: number;
  firstDay?: number;
  /** Number of the first row's GLOBALEVENTID. */
  firstId?: number;
}

/**
 * Writes a file of GDELT 2.0's 61 columns, in the order of `DATEADDED`. Pairs follow the power law of the synthetic
 * cube; `SYNTHETIC_GDELT` tells the shares of rows without a second actor or within one country, of exact repeats, of
 * rows told from the other side, of mediations and of events of earlier days. Gives the number of bytes.
 */
export function writeSyntheticGdelt(file: string, plan: SyntheticGdeltPlan): number {
  const open = openSync(file, "w");
  let bytes = 0;
  let waiting = "";
  const flush = () => {
    bytes += writeSync(open, waiting);
    waiting = "";
  };
  try {
    forSyntheticLines(plan, (line) => {
      waiting += line;
      if (waiting.length >= WRITTEN_AT) flush();
    });
    flush();
  } finally {
    closeSync(open);
  }
  return bytes;
}

function forSyntheticLines(plan: SyntheticGdeltPlan, visit: (line: string) => void): void {
  const { rows, seed, days = 3653, firstDay = FIRST_DAY, firstId = 400_000_000 } = plan;
  const random = seededRandom(seed);
  const states = findIsoStates();
  const dyads = rankedDyads(random);
  const pickDyad = sampler(
    dyads.map((_, rank) => 1 / (rank + 3)),
    random,
  );
  const pickCode = sampler(
    CODES.map(([, share]) => share),
    random,
  );
  const among = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const address = (id: number) =>
    `https://www.${among(NOUNS)}-${Math.floor(random() * 400)}.example/${among(NOUNS)}/${among(VERBS)}-${among(NOUNS)}-${among(VERBS)}-${among(NOUNS)}-${Math.floor(id / 4)}`;
  let last = "";
  let lastDay = -1;
  let mirror: string | undefined;
  let written = 0;
  for (let at = 0; at < days; at++) {
    const until = Math.round(rows * volumeUntil((at + 1) / days));
    const added = firstDay + at;
    for (; written < until; written++) {
      const id = firstId + written;
      // A repeat tells the same row again, under the same number.
      if (lastDay === added && random() < SYNTHETIC_GDELT.repeats) {
        visit(last);
        continue;
      }
      if (mirror !== undefined && lastDay === added) {
        visit((last = `${id}\t${mirror}`));
        mirror = undefined;
        continue;
      }
      const isMediation = random() < SYNTHETIC_GDELT.mediations;
      const [code, , goldstein] = isMediation ? ([among(MEDIATION_CODES), 0, 3] as const) : CODES[pickCode()]!;
      const pair = dyads[pickDyad()]!;
      const [first, second] = random() < 0.5 ? pair : [pair[1], pair[0]];
      const isLate = random() < SYNTHETIC_GDELT.lateDates;
      const day = isLate ? added - Math.ceil(random() * 365) : added;
      const lone = random() < SYNTHETIC_GDELT.withoutDyad ? (random() < 0.75 ? "one" : "same") : "";
      const one = actorCells(states[first]!, random() < 0.35 ? among(STATE_ORGAN_SECTORS) : "");
      const other =
        lone === "one"
          ? EMPTY_ACTOR
          : actorCells(states[lone === "same" ? first : second]!, random() < 0.35 ? among(STATE_ORGAN_SECTORS) : "");
      const cells = (source: string, target: string) =>
        rowCells({ day, added, source, target, code, goldstein, place: states[first]!, random, address: address(id) });
      last = `${id}\t${cells(one, other)}`;
      lastDay = added;
      visit(last);
      if (lone === "" && random() < SYNTHETIC_GDELT.mirrors) mirror = cells(other, one);
    }
  }
}

const EMPTY_ACTOR = "\t".repeat(9);

function actorCells({ code, name }: State, sector: string): string {
  const called = sector === "" ? name.toUpperCase() : `${name.toUpperCase()} ${sector}`;
  return `${code}${sector}\t${called}\t${code}\t\t\t\t\t${sector}\t\t`;
}

/** A state as actor and place. */
interface State {
  code: string;
  name: string;
}

interface SyntheticRowParts {
  day: number;
  added: number;
  source: string;
  target: string;
  code: string;
  goldstein: number;
  place: State;
  random: () => number;
  address: string;
}

/** The cells after the number. */
function rowCells({ day, added, source, target, code, goldstein, place, random, address }: SyntheticRowParts): string {
  const date = toDay(day);
  const compact = date.replaceAll("-", "");
  const root = code.slice(0, 2);
  const quad = QUADS.find(([lastRoot]) => Number(root) <= lastRoot)![1];
  const mentions = 1 + Math.floor(20 * random() ** 3);
  const tone = (random() + random() + random() - 1.7) * 8;
  const fraction = (Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) * 30 + Number(date.slice(8))) / 400).toFixed(
    4,
  );
  const latitude = (random() * 120 - 50).toFixed(4);
  const longitude = (random() * 360 - 180).toFixed(4);
  const geo = `4\tTown ${Math.floor(random() * 900)}, ${place.name}\t${place.code.slice(0, 2)}\t${place.code.slice(0, 2)}01\t${Math.floor(random() * 9000)}\t${latitude}\t${longitude}\t-${Math.floor(random() * 3e6)}`;
  return (
    `${compact}\t${compact.slice(0, 6)}\t${date.slice(0, 4)}\t${fraction}\t${source}\t${target}\t1\t${code}\t` +
    `${code}\t${root}\t${quad}\t${goldstein}\t${mentions}\t1\t${mentions}\t${tone}\t` +
    `${geo}\t${geo}\t${geo}\t${toDay(added).replaceAll("-", "")}${String(Math.floor(random() * 96) * 1500).padStart(6, "0")}\t${address}\n`
  );
}
