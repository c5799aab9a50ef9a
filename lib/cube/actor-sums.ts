import type { ActorCode } from "@/lib/relations/actor-code";
import { DIRECTIONS } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import { cutPair, emptyCut } from "./pair-cut";
import { narrowed } from "./passes";
import { SENTIMENT_PARTS } from "./relation-cube";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";
import { selectedSharedRows } from "./shared-rows";

/** What an actor does and receives; each event counts once, however many counterparts it has. */
export interface ActorSums {
  actor: ActorCode;
  /** Distinct events in which it takes part in a selected dyad. */
  eventCount: number;
  /** Distinct events in which it acts, and in which it is acted on; a reciprocal event counts in both. */
  actsCount: number;
  receivesCount: number;
  /** Σ sentiment over these events. */
  sentimentGiven: number;
  sentimentReceived: number;
}

const WIDTH = 5;
const EVENTS = 0;
const ACTS = 1;
const RECEIVES = 2;
const GIVEN = 3;
const RECEIVED = 4;

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
      sentimentGiven: sums[at + GIVEN]! / SENTIMENT_PARTS,
      sentimentReceived: sums[at + RECEIVED]! / SENTIMENT_PARTS,
    });
  }
  return all;
}

/** Adds the events that have one dyad: each of its rows is one. */
function addSingleRows(selection: RowSelection, sums: Float64Array): void {
  const { cube, rows } = selection;
  const { rowWord, rowSentiment, entryGroup, entryCount, entrySentiment } = cube;
  const { directionOfWord, directionOfGroup, isSharedGroup } = cubeTables(cube);
  const { ofWord, ofGroup } = narrowed(cube, selection.passes, (group) => isSharedGroup[group] === 0);
  const cut = emptyCut();
  // By direction: events and their sentiment.
  const counts = new Float64Array(DIRECTIONS.length);
  const tones = new Float64Array(DIRECTIONS.length);
  const addRows = (sides: number, start: number, end: number) => {
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      if ((ofWord[word]! & sides) === 0) continue;
      counts[directionOfWord[word]!]! += 1;
      tones[directionOfWord[word]!]! += rowSentiment[row]!;
    }
  };
  const addEntries = (sides: number, from: number, end: number) => {
    for (let entry = from; entry < end; entry++) {
      const group = entryGroup[entry]!;
      if ((ofGroup[group]! & sides) === 0) continue;
      counts[directionOfGroup[group]!]! += entryCount[entry]!;
      tones[directionOfGroup[group]!]! += entrySentiment[entry]!;
    }
  };
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const start = startOf(selection, pair);
    const end = endOf(selection, pair);
    cutPair(selection, pair, start, end, cut);
    addRows(sides, start, cut.rowsEnd);
    addEntries(sides, cut.entryFrom, cut.entryEnd);
    addRows(sides, cut.rowsFrom, end);
    addToActors(cube.pairA[pair]!, cube.pairB[pair]!, counts, tones, sums);
    counts.fill(0);
    tones.fill(0);
  }
}

function addToActors(a: number, b: number, counts: Float64Array, tones: Float64Array, sums: Float64Array): void {
  const [fromA, fromB, both] = [counts[0]!, counts[1]!, counts[2]!];
  const all = fromA + fromB + both;
  for (const [actor, own, other] of [
    [a, 0, 1],
    [b, 1, 0],
  ] as const) {
    const at = actor * WIDTH;
    sums[at + EVENTS]! += all;
    sums[at + ACTS]! += counts[own]! + both;
    sums[at + RECEIVES]! += counts[other]! + both;
    sums[at + GIVEN]! += tones[own]! + tones[2]!;
    sums[at + RECEIVED]! += tones[other]! + tones[2]!;
  }
}

/** Adds the events that have several dyads, each once for an actor and what it does in it. */
function addSharedRows(selection: RowSelection, sums: Float64Array): void {
  const { cube } = selection;
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
      const direction = directionOfWord[cube.rowWord[row]!]!;
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
        sums[at + GIVEN]! += cube.rowSentiment[row]!;
      }
      if (receives && (partsOf[event]! & RECEIVES) === 0) {
        partsOf[event]! |= RECEIVES;
        sums[at + RECEIVES]! += 1;
        sums[at + RECEIVED]! += cube.rowSentiment[row]!;
      }
    }
  }
}
