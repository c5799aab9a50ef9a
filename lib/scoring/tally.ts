import type { EventMatches } from "./match-events";
import { toScore, type Score } from "./score";

/** Counts of what was found, missed and invented, summed over texts. */
export class Tally {
  right = 0;
  wrong = 0;
  unjudged = 0;
  gold = 0;

  /** Whether gold or a prediction has anything at this level. */
  get isScored(): boolean {
    return this.gold + this.right + this.wrong + this.unjudged > 0;
  }

  addMatches({ gold, found, wrong, unjudged }: EventMatches): void {
    this.gold += gold.length;
    this.right += found.length;
    this.wrong += wrong.length;
    this.unjudged += unjudged.length;
  }

  addSets(gold: ReadonlySet<string>, made: ReadonlySet<string>): void {
    const right = [...made].filter((key) => gold.has(key)).length;
    this.gold += gold.size;
    this.right += right;
    this.wrong += made.size - right;
  }

  score(): Score {
    return toScore(this.right, this.right + this.wrong, this.gold, this.unjudged);
  }
}
