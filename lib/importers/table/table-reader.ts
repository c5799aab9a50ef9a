import { topLevelCode } from "@/lib/relations/actor-code";
import type { ColumnMapping, MappedField } from "@/lib/relations/column-mapping";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import { isMediationState, type MediationState } from "@/lib/relations/mediation-state";
import { isModality } from "@/lib/relations/modality";
import { intensityOf } from "@/lib/relations/plover-intensity";
import { QUAD_CLASSES, type QuadClass } from "@/lib/relations/quad-class";
import { mediationOfCameo, type CameoMediation } from "../cameo-mediation";
import { isReciprocalCameo } from "../cameo-reciprocity";
import { dayReader } from "../day-reader";
import { derivedFields } from "../derived-fields";
import type { ImportedEvent, ImportedRow } from "../imported-row";
import type { ImportContext, RecognisedTable } from "../importer";
import { isMissing } from "./missing-cell";
import { rowChecksum } from "../row-checksum";
import { tableAct, type TableAct } from "./table-act";
import { tableActorReader, type TableActor } from "./table-actors";
import { tablePublication } from "./table-publication";

const VALUE_LENGTH = 200;
const GREATEST_INTENSITY = 10;

/** A reader of a table's rows by what its columns mean; every row is a problem where no mapping is given. */
export function tableReader(
  { columns }: Pick<RecognisedTable, "columns">,
  context: ImportContext,
  mapping: ColumnMapping | undefined,
): (cells: readonly string[], line: number) => ImportedRow {
  if (!mapping) return (cells, line) => ({ kind: "problem", problem: { line, value: "", expected: "column-mapping" } });
  const places = new Map(columns.map((column, at) => [column, at]));
  const placeOf = (field: MappedField) => places.get(mapping.columns[field] ?? "") ?? -1;
  const at = {
    date: placeOf("date"),
    sourceActor: placeOf("sourceActor"),
    targetActor: placeOf("targetActor"),
    mediator: placeOf("mediator"),
    eventType: placeOf("eventType"),
    cameoCode: placeOf("cameoCode"),
    quadClass: placeOf("quadClass"),
    intensity: placeOf("intensity"),
    tone: placeOf("tone"),
    modality: placeOf("modality"),
    mediationState: placeOf("mediationState"),
    rowId: placeOf("rowId"),
  };
  const publicationOf = tablePublication(placeOf);
  const checksumOf = rowChecksum(columns);
  const readDay = dayReader({ order: mapping.dateOrder });
  const readActors = tableActorReader(mapping, context);
  const readFixed = tableActorReader({ actorNaming: "names", unknownActors: "keep" }, context);

  return (cells, line) => {
    const cell = (place: number) => cells[place]?.trim() ?? "";
    const problem = (field: MappedField, value: string, expected: string): ImportedRow => ({
      kind: "problem",
      problem: { line, column: mapping.columns[field], value: value.slice(0, VALUE_LENGTH), expected },
    });

    const date = readDay(cell(at.date));
    if (!date) return problem("date", cell(at.date), "day");
    const act = tableAct({ eventType: cell(at.eventType), cameoCode: cell(at.cameoCode) }, mapping);
    if (act === "eventType") return problem("eventType", cell(at.eventType), "event-type");
    if (act === "cameoCode") return problem("cameoCode", cell(at.cameoCode) || cell(at.eventType), "cameo-code");
    const intensity = numberIn(cell(at.intensity), GREATEST_INTENSITY);
    if (intensity === "out") return problem("intensity", cell(at.intensity), "intensity");
    const tone = numberIn(cell(at.tone), mapping.toneScale);
    if (tone === "out") return problem("tone", cell(at.tone), "tone");
    const stateCell = cell(at.mediationState).toLowerCase();
    if (!isMissing(stateCell) && !isMediationState(stateCell))
      return problem("mediationState", cell(at.mediationState), "mediation-state");

    const who = (place: number, fixed: string | undefined) =>
      place >= 0 ? readActors(cell(place), date.day) : fixed ? readFixed(fixed, date.day) : [];
    const first = who(at.sourceActor, mapping.fixedSourceActor);
    const second = who(at.targetActor, mapping.fixedTargetActor);
    const mediators = at.mediator >= 0 ? readActors(cell(at.mediator), date.day) : [];
    if (!first || !second) return { kind: "dropped", reason: "unknown-actor" };
    const all = [...first, ...second];
    if (all.length < 2 || (!mapping.isReciprocal && (first.length === 0 || second.length === 0)))
      return { kind: "dropped", reason: "one-actor" };
    if (all.every(({ code }) => topLevelCode(code) === topLevelCode(all[0]!.code)))
      return { kind: "dropped", reason: "same-actor" };

    const between = (mediators ?? []).filter(({ code }) => !has(all, code));
    // A file's own words for the act say more than its code; a column of mediators says more than either.
    const coded = act.isOwnType || at.mediator >= 0 ? undefined : act.cameoCode;
    const mediation = coded === undefined ? undefined : mediationOfCameo(coded);
    const isReciprocal = mapping.isReciprocal || (coded !== undefined && isReciprocalCameo(coded));
    const impliedState = between.length > 0 ? stateOfAct(act) : mediation?.state;
    const mediationState = isMediationState(stateCell) ? stateCell : impliedState;
    const quadClass = quadClassOf(cell(at.quadClass));
    const derived = derivedFields({
      type: !act.isOwnType,
      intensity: intensity === undefined,
      "quad-class": !quadClass && act.type !== undefined,
    });
    const modality = cell(at.modality).toLowerCase();
    const event: ImportedEvent = {
      eventDate: date.day,
      datePrecision: date.precision,
      ...(act.type && { type: act.type }),
      ...(act.cameoCode !== undefined && { cameoCode: act.cameoCode }),
      ...(quadClass && { datasetQuadClass: quadClass }),
      modality: isModality(modality) ? modality : "asserted",
      isReciprocal: isReciprocal && !mediation,
      ...(mediationState && { mediationState }),
      participants: mediation
        ? partsIn(mediation, first, second)
        : participantsOf(first, second, between, mapping.isReciprocal),
      derived,
      row: {
        rowId: cell(at.rowId) || checksumOf(cells),
        ...publicationOf(cells),
        intensity: intensity ?? (act.type ? intensityOf(act.type, act.mode, mediationState) : 0),
        ...(tone !== undefined && { tone: tone / mapping.toneScale }),
      } satisfies DatasetRow,
    };
    return { kind: "event", event };
  };
}

/** With a mediator the two sides are parties; a list of those who meet is one side and the others. */
function participantsOf(
  first: readonly TableActor[],
  second: readonly TableActor[],
  mediators: readonly TableActor[],
  isReciprocal: boolean,
): ImportedEvent["participants"] {
  if (mediators.length > 0) {
    const parties = [...first, ...second.filter(({ code }) => !has(first, code))];
    return [
      ...parties.map((actor) => ({ ...actor, role: "party" as const })),
      ...mediators.map((actor) => ({ ...actor, role: "mediator" as const })),
    ];
  }
  const all = [...first, ...second];
  const sources = isReciprocal && (first.length === 0 || second.length === 0) ? all.slice(0, 1) : first;
  const targets = all.filter(({ code }) => !has(sources, code));
  return [
    ...sources.map((actor) => ({ ...actor, role: "source" as const })),
    ...targets.map((actor) => ({ ...actor, role: "target" as const })),
  ];
}

/** The two sides of an act of mediation that a CAMEO code tells: one mediates, or both are parties. */
function partsIn(
  { mediator }: CameoMediation,
  first: readonly TableActor[],
  second: readonly TableActor[],
): ImportedEvent["participants"] {
  const partOf = (side: "source" | "target") => (mediator === side ? ("mediator" as const) : ("party" as const));
  return [
    ...first.map((actor) => ({ ...actor, role: partOf("source") })),
    ...second.filter(({ code }) => !has(first, code)).map((actor) => ({ ...actor, role: partOf("target") })),
  ];
}

function has(actors: readonly TableActor[], code: string): boolean {
  return actors.some((one) => topLevelCode(one.code) === topLevelCode(code));
}

/** What a mediator's presence at an act says of the mediation, where the file names no state. */
function stateOfAct({ type }: TableAct): MediationState | undefined {
  return type === "AGREE" ? "agreement" : type === "CONSULT" ? "talks" : undefined;
}

function numberIn(cell: string, greatest: number): number | undefined | "out" {
  if (isMissing(cell)) return undefined;
  const value = Number(cell);
  return Number.isFinite(value) && Math.abs(value) <= greatest ? value : "out";
}

/** 1 … 4, or the words of a class with any signs between them. */
function quadClassOf(cell: string): QuadClass | undefined {
  const words = cell.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return /^[1-4]$/.test(words) ? QUAD_CLASSES[Number(words) - 1] : QUAD_CLASSES.find((one) => one === words);
}
