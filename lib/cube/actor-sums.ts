import type { ActorCode } from "@/lib/relations/actor-code";
import { unpackAttributes } from "./attribute-word";
import { FIXED_POINT } from "./relation-cube";
import { visitRows, type RowSelection } from "./row-selection";

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

const TAKES_PART = 1;
const ACTS = 2;
const RECEIVES = 4;

/**
 * The sums of each actor of a selected dyad, in the order of the codes. Where the filter names `actors`, only they
 * and their counterparts in these dyads appear.
 */
export function actorSums(selection: RowSelection): ActorSums[] {
  const { cube } = selection;
  const directions = Array.from(cube.words, (word) => unpackAttributes(word).direction);
  const parts = new Map<number, Map<number, number>>();
  const note = (actor: number, event: number, part: number) => {
    let events = parts.get(actor);
    if (!events) parts.set(actor, (events = new Map()));
    events.set(event, (events.get(event) ?? 0) | part);
  };
  visitRows(selection, (row, pair) => {
    const event = cube.rowEvent[row]!;
    const direction = directions[cube.rowWord[row]!]!;
    const aActs = direction !== "b-to-a";
    const bActs = direction !== "a-to-b";
    note(cube.pairA[pair]!, event, TAKES_PART | (aActs ? ACTS : 0) | (bActs ? RECEIVES : 0));
    note(cube.pairB[pair]!, event, TAKES_PART | (bActs ? ACTS : 0) | (aActs ? RECEIVES : 0));
  });
  return [...parts]
    .sort(([x], [y]) => x - y)
    .map(([actor, events]) => {
      const sums: ActorSums = {
        actor: cube.actors[actor]!,
        eventCount: events.size,
        actsCount: 0,
        receivesCount: 0,
        sentimentGiven: 0,
        sentimentReceived: 0,
      };
      for (const [event, part] of [...events].sort(([x], [y]) => x - y)) {
        const sentiment = cube.eventSentiment[event]! / FIXED_POINT;
        if (part & ACTS) {
          sums.actsCount += 1;
          sums.sentimentGiven += sentiment;
        }
        if (part & RECEIVES) {
          sums.receivesCount += 1;
          sums.sentimentReceived += sentiment;
        }
      }
      return sums;
    });
}
