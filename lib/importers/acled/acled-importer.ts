import { topLevelCode } from "@/lib/relations/actor-code";
import type { DateOrder } from "@/lib/relations/column-mapping";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import type { DatePrecision, Day } from "@/lib/relations/day";
import { intensityOf } from "@/lib/relations/plover-intensity";
import { derivedFields } from "../derived-fields";
import { columnPlaces, findNamedHead } from "../find-named-head";
import type { ImportedRow } from "../imported-row";
import type { Importer } from "../importer";
import { parseDayCell } from "../parse-day-cell";
import { placesOf } from "../places-of";
import { acledActorReader, type AcledActor } from "./acled-actor";
import { findAcledAct, type AcledDirection } from "./acled-acts";
import { acledSide, type AcledSide } from "./acled-side";

const NEEDED = ["event_id_cnty", "event_date", "event_type", "actor1", "actor2"];
const READ = [
  ...NEEDED,
  "year",
  "time_precision",
  "sub_event_type",
  "assoc_actor_1",
  "inter1",
  "assoc_actor_2",
  "inter2",
  "location",
  "source",
  "notes",
];
const COLUMNS_OF_2023 = ["disorder_type", "civilian_targeting"];
/** 3 is the middle of a month in the files, though one codebook speaks of a week: the wider reading claims less. */
const PRECISIONS: Readonly<Record<string, DatePrecision>> = { "1": "day", "2": "week", "3": "month" };
const VALUE_LENGTH = 200;
const DERIVED = derivedFields({ type: true, intensity: true, "quad-class": true });

/** Armed Conflict Location & Event Data: the layout with 31 columns and the one from before 2023. */
export const acledImporter: Importer = {
  kind: "acled",
  papers: {
    name: "Armed Conflict Location & Event Data (ACLED)",
    licence: "ACLED terms of use: with attribution; rows may not be given on",
    citation:
      "Raleigh, C., Kishi, R. & Linke, A. (2023). Political instability patterns are obscured by conflict dataset scope conditions, sources, and coding choices. Humanities and Social Sciences Communications 10, 74.",
    url: "https://acleddata.com",
    isRedistributable: false,
  },

  recognise({ lines }) {
    const head = findNamedHead(lines, NEEDED);
    if (!head) return undefined;
    const placeOf = columnPlaces(head.columns);
    const isOf2023 = COLUMNS_OF_2023.some((name) => placeOf(name) >= 0);
    const layout = `ACLED ${isOf2023 ? "since" : "before"} 2023 (${head.columns.length} columns)`;
    return { ...head, layout, certainty: 1, neededColumns: placesOf(head.columns, READ) };
  },

  readerOf({ columns }, context, options) {
    const placeOf = columnPlaces(columns);
    const at = {
      rowId: placeOf("event_id_cnty"),
      date: placeOf("event_date"),
      year: placeOf("year"),
      timePrecision: placeOf("time_precision"),
      eventType: placeOf("event_type"),
      subEventType: placeOf("sub_event_type"),
      actors: [placeOf("actor1"), placeOf("actor2")],
      allies: [placeOf("assoc_actor_1"), placeOf("assoc_actor_2")],
      sides: [placeOf("inter1"), placeOf("inter2")],
      place: placeOf("location"),
      publisher: placeOf("source"),
      notes: placeOf("notes"),
    };

    const actors = acledActorReader(context);

    return (cells, line): ImportedRow => {
      const cell = (place: number | undefined) => (place === undefined ? "" : (cells[place]?.trim() ?? ""));
      const problem = (column: string, value: string, expected: string): ImportedRow => ({
        kind: "problem",
        problem: { line, column, value: value.slice(0, VALUE_LENGTH), expected },
      });

      const rowId = cell(at.rowId);
      if (rowId === "") return problem("event_id_cnty", rowId, "row-id");
      const date = dayOf(cell(at.date), cell(at.year), options?.dateOrder);
      if (date === undefined) return problem("event_date", cell(at.date), "day");
      const act = findAcledAct(cell(at.eventType), cell(at.subEventType));
      if (!act) return problem("event_type", cell(at.eventType), "acled-event-type");
      if (cell(at.actors[0]) === "" || cell(at.actors[1]) === "") return { kind: "dropped", reason: "one-actor" };
      const { type } = act;
      if (!type) return { kind: "dropped", reason: "no-act" };

      const kinds = [0, 1].map((n) => acledSide(cell(at.sides[n]), cell(at.actors[n])));
      const sides = [0, 1].map((n) => sideOf(cell(at.actors[n]), cell(at.allies[n]), kinds[n]!, date));
      const [first, second] = sides;
      if (!first || !second) return { kind: "dropped", reason: "unknown-actor" };
      const others = second.filter(({ code }) => !first.some((one) => isSameActor(one.code, code)));
      if (others.length === 0) return { kind: "dropped", reason: "same-actor" };
      const doer = doerOf(act.direction, kinds[0]!, kinds[1]!);
      const [sources, targets] = doer === 1 ? [others, first] : [first, others];
      const intensity = intensityOf(type, act.mode);
      return {
        kind: "event",
        event: {
          eventDate: date,
          datePrecision: PRECISIONS[cell(at.timePrecision)] ?? "day",
          type,
          modality: "asserted",
          isReciprocal: doer === undefined,
          participants: [
            ...sources.map((actor) => ({ ...actor, role: "source" as const })),
            ...targets.map((actor) => ({ ...actor, role: "target" as const })),
          ],
          derived: DERIVED,
          row: rowOf(rowId, intensity, cell(at.notes), cell(at.publisher), cell(at.place)),
        },
      };
    };

    /** The actor and its known allies; associates of unarmed people only say who they are. */
    function sideOf(actorCell: string, alliesCell: string, kind: AcledSide, day: Day): AcledActor[] | undefined {
      const actor = actors.actorOf(actorCell, kind, day);
      if (!actor) return undefined;
      const isArmed = !/^(civilians|protesters|rioters)$/.test(kind);
      const allies = isArmed ? alliesOf(alliesCell).flatMap((ally) => actors.allyOf(ally, kind, day) ?? []) : [];
      const all = [actor, ...allies];
      return all.filter(({ code }, place) => all.findIndex((one) => one.code === code) === place);
    }
  },
};

/** Lists are split on `; ` alone: names hold `&` and commas. */
export function alliesOf(cell: string): string[] {
  return cell
    .split("; ")
    .map((name) => name.trim())
    .filter(Boolean);
}

function isSameActor(one: string, other: string): boolean {
  return topLevelCode(one) === topLevelCode(other);
}

/**
 * `2022-02-23`, `23 February 2022`, `23-02-2022` (the codebook's) and what spreadsheets make of them, `2/23/22`, as
 * long as it can be read in one way only or the analyst has said which.
 */
function dayOf(cell: string, yearCell: string, dateOrder: DateOrder | undefined): Day | undefined {
  const order = /^\d{2}-\d{2}-\d{4}$/.test(cell) ? "day-month-year" : dateOrder;
  const year = /^\d{4}$/.test(yearCell) ? Number(yearCell) : undefined;
  const found = parseDayCell(cell, { order, year });
  return found?.precision === "day" ? found.day : undefined;
}

/** Which side does the act, 0 or 1; undefined where both do or nobody says. */
function doerOf(direction: AcledDirection, first: AcledSide, second: AcledSide): 0 | 1 | undefined {
  const onlyOne = (kinds: readonly AcledSide[]): 0 | 1 | undefined =>
    kinds.includes(first) === kinds.includes(second) ? undefined : kinds.includes(first) ? 0 : 1;
  const other = (side: 0 | 1 | undefined) => (side === undefined ? undefined : side === 0 ? 1 : 0);
  switch (direction) {
    case "mutual":
      return undefined;
    case "at-civilians":
      return other(onlyOne(["civilians", "protesters"]));
    case "by-demonstrators":
      return onlyOne(["rioters", "protesters"]);
    case "at-demonstrators":
      return other(onlyOne(["rioters", "protesters"]));
    case "by-state":
      return onlyOne(["state-forces"]) ?? other(onlyOne(["civilians", "protesters", "rioters"]));
  }
}

function rowOf(rowId: string, intensity: number, notes: string, publisher: string, place: string): DatasetRow {
  const text = notes
    .replace(/\[size=[^\]]*\]/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { rowId, intensity, ...(text && { text }), ...(publisher && { publisher }), ...(place && { place }) };
}
