import type { ActorCode } from "@/lib/relations/actor-code";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import { participantHash } from "./imported-event-key";
import { searchWordsOfParticipants } from "./search-words";
import { toParticipantsText } from "./stored-texts";

type NamedPart = ImportedEvent["participants"][number];

/** What follows from a participant alone. */
export interface KnownParticipant {
  participant: NamedPart;
  /** Hashes of the participant in a directed act, and in one that all do together. */
  directed: Uint32Array;
  mutual: Uint32Array;
  /** As a line of a dataset's file, and the words by which search finds it, both with the line's end; UTF-8. */
  line: Uint8Array;
  words: Uint8Array;
}

const MOST_KEPT = 100_000;

/** Keeps what follows from participants, since the same ones act again and again. */
export class ActorsMemory {
  /** All actors that occurred, with one of their names: of several the one that sorts first. */
  readonly names = new Map<ActorCode, string>();
  private kept = 0;
  private readonly byCode = new Map<ActorCode, Map<string, KnownParticipant[]>>();

  of(participant: NamedPart): KnownParticipant {
    const { code, name, role } = participant;
    let byName = this.byCode.get(code);
    const alike = byName?.get(name);
    if (alike) for (let i = 0; i < alike.length; i++) if (alike[i]!.participant.role === role) return alike[i]!;
    const known = this.learn(participant);
    if (++this.kept > MOST_KEPT) {
      this.kept = 1;
      this.byCode.clear();
      byName = undefined;
    }
    if (!byName) this.byCode.set(code, (byName = new Map<string, KnownParticipant[]>()));
    const roles = byName.get(name);
    if (roles) roles.push(known);
    else byName.set(name, [known]);
    return known;
  }

  private learn(participant: NamedPart): KnownParticipant {
    const { code, name } = participant;
    const other = this.names.get(code);
    if (other === undefined || name < other) this.names.set(code, name);
    return {
      participant,
      directed: participantHash(participant, false),
      mutual: participantHash(participant, true),
      line: Buffer.from(`${toParticipantsText([participant])}\n`),
      words: Buffer.from(searchWordsOfParticipants([participant])),
    };
  }
}
