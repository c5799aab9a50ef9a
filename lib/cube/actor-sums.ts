import type { ActorCode } from "@/lib/relations/actor-code";
import { cubeTables } from "./cube-tables";
import { DirectionSums } from "./direction-sums";
import { TONE_SHIFT, narrowed } from "./passes";
import { SENTIMENT_PARTS } from "./relation-cube";
import { sidesOfPair, type RowSelection } from "./row-selection";
import { selectedSharedRows } from "./shared-rows";

/** What an actor does and receives; each event counts once, however many counterparts it has. */
export interface ActorSums {
  actor: ActorCode;
  /** Distinct events in which it takes part in a selected dyad. */
  eventCount: number;
  /** Distinct events in which it acts, and in which it is acted on; a reciprocal event counts in both. */
  actsCount: number;
  receivesCount: number;
  /** Those of these events that have a sentiment, and Σ sentiment over them. */
  tonedActs: number;
  tonedReceives: number;
  sentimentGiven: number;
  sentimentReceived: number;
}

const WIDTH = 7;
const EVENTS = 0;
const ACTS = 1;
const RECEIVES = 2;
const GIVEN = 3;
const RECEIVED = 4;
const TONED_ACTS = 5;
const TONED_RECEIVES = 6;

/**
 * The sums of each actor of a selected dyad, in the order of the codes. Where the filter names `actors`, only they
 * and their counterparts in these dyads appear.
 */
export function actorSums(selection: RowSelection): ActorSums[] {
  const { cube } = selection;
  const sums = new Float64Array(cube.actors.length * WIDTH);
  addSingleRows(selection, sums);
  addSharedRows(selection, sums);
  const all: ActorSums[] = [];
  for (let index = 0, at = 0; index < cube.actors.length; index++, at += WIDTH) {
    if (sums[at + EVENTS] === 0) continue;
    all.push({
      actor: cube.actors[index]!,
      eventCount: sums[at + EVENTS]!,
      actsCount: sums[at + ACTS]!,
      receivesCount: sums[at + RECEIVES]!,
      tonedActs: sums[at + TONED_ACTS]!,
      tonedReceives: sums[at + TONED_RECEIVES]!,
      sentimentGiven: sums[at + GIVEN]! / SENTIMENT_PARTS,
      sentimentReceived: sums[at + RECEIVED]! / SENTIMENT_PARTS,
    });
  }
  return all;
}

/** Adds the events that have one dyad: each of its rows is one. */
function addSingleRows(selection: RowSelection, sums: Float64Array): void {
  const { cube, passes } = selection;
  const { isSharedGroup } = cubeTables(cube);
  const single = narrowed(cube, passes, (group) => isSharedGroup[group] === 0);
  const directions = new DirectionSums(selection, single);
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    directions.read(pair, sides);
    addToActor(cube.pairA[pair]! * WIDTH, 0, directions, sums);
    addToActor(cube.pairB[pair]! * WIDTH, 1, directions, sums);
  }
}

function addToActor(
  at: number,
  acting: 0 | 1,
  { counts, tonedCounts, tones }: DirectionSums,
  sums: Float64Array,
): void {
  const receiving = 1 - acting;
  sums[at + EVENTS]! += counts[0]! + counts[1]! + counts[2]!;
  sums[at + ACTS]! += counts[acting]! + counts[2]!;
  sums[at + RECEIVES]! += counts[receiving]! + counts[2]!;
  sums[at + TONED_ACTS]! += tonedCounts[acting]! + tonedCounts[2]!;
  sums[at + TONED_RECEIVES]! += tonedCounts[receiving]! + tonedCounts[2]!;
  sums[at + GIVEN]! += tones[acting]! + tones[2]!;
  sums[at + RECEIVED]! += tones[receiving]! + tones[2]!;
}

/** Adds the events that have several dyads, each once for an actor and what it does in it. */
function addSharedRows(selection: RowSelection, sums: Float64Array): void {
  const { cube, passes } = selection;
  const { directionOfWord } = cubeTables(cube);
  const { rowsOfActor, firstOfActor } = selectedSharedRows(selection);
  const partsOf = new Uint8Array(cube.listedIds.length);
  const actorOf = new Int32Array(cube.listedIds.length).fill(-1);
  for (let actor = 0; actor < cube.actors.length; actor++) {
    const at = actor * WIDTH;
    for (let place = firstOfActor[actor]!; place < firstOfActor[actor + 1]!; place++) {
      // Twice the row, plus one where the actor is the b of its pair.
      const row = Math.floor(rowsOfActor[place]! / 2);
      const isB = rowsOfActor[place]! % 2;
      const event = cube.rowSlot[row]!;
      const word = cube.rowWord[row]!;
      const direction = directionOfWord[word]!;
      const isToned = passes.ofWord[word]! >> TONE_SHIFT;
      if (actorOf[event] !== actor) {
        actorOf[event] = actor;
        partsOf[event] = 0;
        sums[at + EVENTS]! += 1;
      }
      const acts = direction !== 1 - isB;
      const receives = direction !== isB;
      if (acts && (partsOf[event]! & ACTS) === 0) {
        partsOf[event]! |= ACTS;
        sums[at + ACTS]! += 1;
        sums[at + TONED_ACTS]! += isToned;
        sums[at + GIVEN]! += cube.rowSentiment[row]!;
      }
      if (receives && (partsOf[event]! & RECEIVES) === 0) {
        partsOf[event]! |= RECEIVES;
        sums[at + RECEIVES]! += 1;
        sums[at + TONED_RECEIVES]! += isToned;
        sums[at + RECEIVED]! += cube.rowSentiment[row]!;
      }
    }
  }
}
