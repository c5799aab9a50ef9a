import { EVENT_TYPES, type EventType } from "@/lib/relations/event-type";
import { MODE_INTENSITY } from "@/lib/relations/plover-intensity";

/** An event type, with PLOVER's mode where a word says as much. */
export interface TypeOfWord {
  type: EventType;
  mode?: string;
}

/** Words that tables use for acts, by the words of the vocabulary; a mapping may say otherwise. */
const WORDS: Readonly<Record<string, TypeOfWord>> = {
  visit: { type: "CONSULT", mode: "visit" },
  trip: { type: "CONSULT", mode: "visit" },
  travel: { type: "CONSULT", mode: "visit" },
  meeting: { type: "CONSULT" },
  talks: { type: "CONSULT" },
  summit: { type: "CONSULT" },
  call: { type: "CONSULT", mode: "phone" },
  "phone call": { type: "CONSULT", mode: "phone" },
  mediation: { type: "CONSULT", mode: "third-party" },
  agreement: { type: "AGREE" },
  treaty: { type: "AGREE" },
  endorsement: { type: "SUPPORT" },
  concession: { type: "CONCEDE" },
  cooperation: { type: "COOPERATE" },
  trade: { type: "COOPERATE" },
  "humanitarian aid": { type: "AID" },
  loan: { type: "AID" },
  withdrawal: { type: "RETREAT", mode: "withdraw" },
  ceasefire: { type: "RETREAT", mode: "ceasefire" },
  demand: { type: "REQUEST" },
  appeal: { type: "REQUEST" },
  accusation: { type: "ACCUSE" },
  criticism: { type: "ACCUSE" },
  refusal: { type: "REJECT" },
  rejection: { type: "REJECT" },
  threat: { type: "THREATEN" },
  ultimatum: { type: "THREATEN" },
  demonstration: { type: "PROTEST" },
  riot: { type: "PROTEST", mode: "riot" },
  sanctions: { type: "SANCTION" },
  embargo: { type: "SANCTION" },
  expulsion: { type: "SANCTION", mode: "expel" },
  deployment: { type: "MOBILIZE", mode: "troops" },
  arrest: { type: "COERCE", mode: "arrest" },
  blockade: { type: "COERCE" },
  attack: { type: "ASSAULT" },
  battle: { type: "ASSAULT" },
  war: { type: "ASSAULT" },
};

const TYPES = new Map(EVENT_TYPES.map((type) => [type.toLowerCase(), type]));

/**
 * What a word of a table's type column stands for: one of the sixteen types in any case, with a mode after `/`, `:`,
 * `-` or in parentheses (`CONSULT/visit`), or a common word for one ("treaty"). Undefined for any other word.
 */
export function typeOfWord(cell: string): TypeOfWord | undefined {
  const word = cell
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
  const [head, mode] = word.split(/\s*[/:(]\s*|\s+-\s+/, 2);
  const type = TYPES.get(head ?? "");
  if (type === undefined) return WORDS[word];
  const plainMode = mode?.replace(/\)$/, "").replace(/ /g, "-");
  return plainMode !== undefined && `${type}:${plainMode}` in MODE_INTENSITY ? { type, mode: plainMode } : { type };
}
