import type { Database, Statement } from "better-sqlite3";
import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import { hashText } from "./hash-text";
import { parseParticipantsText, parseRowsText } from "./stored-texts";

/** What of an event its process of mediation is made from; codes are sorted top-level codes. */
export interface MediationRow {
  id: number;
  state: MediationState;
  mediators: ActorCode[];
  parties: ActorCode[];
  host?: ActorCode;
  /** Hashes of the stories or addresses of its reports. */
  stories: string[];
}

/** Keeps the rows of events with a state of mediation apart, so that they are read without those of all others. */
export class MediationWriter {
  private readonly keep: Statement;
  private readonly words = new Uint32Array(2);

  constructor(database: Database) {
    this.keep = database.prepare(`INSERT OR REPLACE INTO "mediationEvent" VALUES (?, ?, ?, ?, ?, ?)`);
  }

  /** Writes the row of an event given as its dataset's file holds it. */
  put(id: number, state: MediationState, participantsText: string, rowsText: string): void {
    const participants = parseParticipantsText(participantsText);
    const codesIn = (role: ParticipantRole) =>
      [...new Set(participants.filter((one) => one.role === role).map(({ code }) => topLevelCode(code)))].sort();
    const stories = parseRowsText(rowsText).flatMap(({ story, url }) => story ?? url ?? []);
    const hashes = [...new Set(stories.map((story) => this.hashOf(story)))];
    const [host = ""] = codesIn("host");
    this.keep.run(id, state, codesIn("mediator").join("~"), codesIn("party").join("~"), host, hashes.join("~"));
  }

  private hashOf(story: string): string {
    hashText(story, this.words, 0);
    return `${this.words[1]!.toString(36)}.${this.words[0]!.toString(36)}`;
  }
}

/** The rows of a dataset's file, those of rejected events left out, by id. */
export function readMediationRows(events: Database): MediationRow[] {
  const rows = events
    .prepare(
      `SELECT "id", "state", "mediators", "parties", "host", "stories" FROM "mediationEvent"
       WHERE "id" NOT IN (SELECT "id" FROM "event" WHERE "reviewState" = 'rejected') ORDER BY "id"`,
    )
    .raw()
    .all() as [number, MediationState, string, string, string, string][];
  return rows.map(([id, state, mediators, parties, host, stories]) => ({
    id,
    state,
    mediators: codesOf(mediators),
    parties: codesOf(parties),
    ...(host !== "" && { host }),
    stories: codesOf(stories),
  }));
}

function codesOf(text: string): string[] {
  return text === "" ? [] : text.split("~");
}
