import type { ActorCode } from "@/lib/relations/actor-code";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import { actorsHash } from "./imported-event-key";
import { searchWordsOfParticipants } from "./search-words";
import { toParticipantsText } from "./stored-texts";

/** What follows from the participants of an event alone. */
export interface KnownActors {
  participants: ImportedEvent["participants"];
  /** Hashes of the actors of a directed act, and of one that all do together. */
  directed: Uint32Array;
  mutual: Uint32Array;
  /** The participants as a dataset's file holds them, UTF-8. */
  text: Uint8Array;
  /** The words by which search finds them, UTF-8. */
  words: Uint8Array;
}

const MOST_KEPT = 50_000;

/** Keeps what follows from participants, since the same ones act again and again. */
export class ActorsMemory {
  /** All actors that occurred, with one of their names: of several the one that sorts first. */
  readonly names = new Map<ActorCode, string>();
  private kept = 0;
  private readonly byCodes = new Map<ActorCode, Map<ActorCode, KnownActors[]>>();

  of(participants: ImportedEvent["participants"]): KnownActors {
    const first = participants[0]!.code;
    const last = participants[participants.length - 1]!.code;
    let byLast = this.byCodes.get(first);
    if (!byLast) this.byCodes.set(first, (byLast = new Map()));
    let alike = byLast.get(last);
    if (!alike) byLast.set(last, (alike = []));
    for (let i = 0; i < alike.length; i++) if (isSame(alike[i]!.participants, participants)) return alike[i]!;
    const known = this.learn(participants);
    if (++this.kept > MOST_KEPT) {
      this.kept = 0;
      this.byCodes.clear();
    } else alike.push(known);
    return known;
  }

  private learn(participants: ImportedEvent["participants"]): KnownActors {
    for (const { code, name } of participants) {
      const other = this.names.get(code);
      if (other === undefined || name < other) this.names.set(code, name);
    }
    return {
      participants,
      directed: actorsHash(participants, false),
      mutual: actorsHash(participants, true),
      text: Buffer.from(toParticipantsText(participants)),
      words: Buffer.from(searchWordsOfParticipants(participants)),
    };
  }
}

function isSame(one: ImportedEvent["participants"], other: ImportedEvent["participants"]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) {
    const [a, b] = [one[i]!, other[i]!];
    if (a.code !== b.code || a.role !== b.role || a.name !== b.name) return false;
  }
  return true;
}
