import type { Lexicon } from "@/lib/lexicon/lexicon";
import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import type { Participant } from "@/lib/relations/participant";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import { findGdeltActor, type GdeltActor } from "./gdelt-actor";
import type { GdeltActorColumns } from "./gdelt-columns";

/** An actor ready to take part in an event. */
export interface ReadActor {
  /** The code under which the actor counts. */
  topLevel: ActorCode;
  as: Readonly<Record<CameoRole, Pick<Participant, "code" | "name" | "role">>>;
}

/** The parts that the actors of a pair can have. */
export type CameoRole = Extract<ParticipantRole, "source" | "target" | "party" | "mediator">;

/** Whether a row leaves an actor out, names one whom nobody knows, or whom it names. */
export type ActorReading = ReadActor | "nobody" | "unknown";

/** What actors' cells were read as, kept by the three that differ most. */
interface KeptReading {
  country: string;
  group: string;
  reading: ActorReading;
  /** The reading from `TALIBAN_GOVERNMENT_DAY` on. */
  later: ActorReading;
}

/** First day of the Taliban's government. */
const TALIBAN_GOVERNMENT_DAY = "2021-08-15";
const MOST_READINGS = 100_000;

/** Reads the actors of rows; the same cells are read once. */
export function gdeltActorReader(lexicon: Lexicon) {
  const kept = new Map<string, Map<string, KeptReading[]>>();
  let count = 0;

  const toReadActor = ({ code, name }: GdeltActor): ReadActor => ({
    topLevel: topLevelCode(code),
    as: {
      source: { code, name, role: "source" },
      target: { code, name, role: "target" },
      party: { code, name, role: "party" },
      mediator: { code, name, role: "mediator" },
    },
  });

  const read = (cells: readonly string[], at: GdeltActorColumns): KeptReading => {
    const cell = (place: number) => (cells[place] ?? "").trim();
    const own = {
      code: cell(at.code),
      name: cell(at.name),
      country: cell(at.country),
      group: cell(at.group),
      ethnic: cell(at.ethnic),
      religion: cell(at.religion),
      role: cell(at.role),
    };
    const isNobody = own.code === "" && own.name === "" && own.country === "";
    const found = isNobody ? undefined : findGdeltActor(own, lexicon);
    const reading = found ? toReadActor(found) : isNobody ? "nobody" : "unknown";
    const later = found?.code === "TLB" ? toReadActor({ code: "AFG", name: found.name }) : reading;
    return { country: cells[at.country] ?? "", group: cells[at.group] ?? "", reading, later };
  };

  return (cells: readonly string[], at: GdeltActorColumns, day: Day): ActorReading => {
    const code = cells[at.code] ?? "";
    const name = cells[at.name] ?? "";
    const country = cells[at.country] ?? "";
    const group = cells[at.group] ?? "";
    let byName = kept.get(code);
    let known: KeptReading | undefined;
    // A whole code holds the role, people and faith of its actor; without it each cell would have to be compared.
    if (code !== "")
      known = byName?.get(name)?.find((reading) => reading.country === country && reading.group === group);
    if (known === undefined) {
      known = read(cells, at);
      if (code !== "") {
        if (++count > MOST_READINGS) {
          kept.clear();
          count = 1;
          byName = undefined;
        }
        if (byName === undefined) kept.set(copyOf(code), (byName = new Map<string, KeptReading[]>()));
        const readings = byName.get(name);
        if (readings) readings.push(known);
        else byName.set(copyOf(name), [known]);
      }
    }
    return day >= TALIBAN_GOVERNMENT_DAY ? known.later : known.reading;
  };
}

/** The same text in memory of its own: a cell may be a view of its whole line, which must not be kept for it. */
function copyOf(text: string): string {
  return Array.from(text).join("");
}
