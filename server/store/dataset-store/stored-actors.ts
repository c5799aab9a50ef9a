import type { ActorCode } from "@/lib/relations/actor-code";
import { parseParticipantsText } from "./stored-texts";

const MOST_KEPT_TEXTS = 100_000;

/** Gathers the actors of events with one of their names: of several the one that sorts first. */
export class ActorGatherer {
  readonly names = new Map<ActorCode, string>();
  private readonly seen = new Set<string>();

  /** `participants` as a dataset's file holds them. */
  add(participants: string): void {
    if (this.seen.has(participants)) return;
    if (this.seen.size >= MOST_KEPT_TEXTS) this.seen.clear();
    this.seen.add(participants);
    for (const { code, name } of parseParticipantsText(participants)) {
      const known = this.names.get(code);
      if (known === undefined || name < known) this.names.set(code, name);
    }
  }
}
