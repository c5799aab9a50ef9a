import type { ActorCode } from "./actor-code";
import type { ParticipantRole } from "./participant-role";

/** One actor's part in an event, with the words that named it. */
export interface Participant {
  /** The exact actor (`PAKMIL`); pages count it under its top-level code (`PAK`). */
  code: ActorCode;
  name: string;
  role: ParticipantRole;
  /** The words of the text that named it, empty for an imported event. */
  text: string;
  /** Where these words stand, UTF-16 offsets, when they come from a document. */
  start?: number;
  end?: number;
}
