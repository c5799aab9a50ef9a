import type { Outcome } from "@/lib/relations/fault";
import { quadClassOf, type EventType } from "@/lib/relations/event-type";
import { quadClassNumber } from "@/lib/relations/quad-class";
import { actorKey, type GoldScheme } from "./gold-scheme";
import type { GoldActorName, GoldEvent, GoldMediation, GoldText } from "./gold-text";
import { dayAt, eventTypeAt, idOf, modalityAt, RowFault, rowsAt, stateAt, textAt, textsAt } from "./row-fields";

type Row = Record<string, unknown>;

/** PLOVER's older YIELD is CONCEDE or RETREAT today. */
const OLD_LABEL = "YIELD";
const TYPES_OF_OLD_LABEL: readonly EventType[] = ["CONCEDE", "RETREAT"];

/** Whether a row holds the name of an actor instead of a text. */
export const isActorNameRow = (row: Row): boolean => "actor" in row && !("text" in row);

/** A row of gold with its actors as keys of the scheme, or what is wrong with it. */
export function parseGoldText(row: Row, scheme: GoldScheme): Outcome<GoldText> {
  return parsed(() => {
    const date = dayAt(row, "date");
    const events = rowsAt(row, "events")?.map((event) => toGoldEvent(event, scheme));
    const mediations = mediationsOf(row, scheme);
    const actors = textsAt(row, "actors")?.map((code) => actorKey(code, scheme));
    return {
      id: idOf(row),
      text: textAt(row, "text"),
      ...(date === undefined ? {} : { date }),
      ...(events === undefined ? {} : { events }),
      ...(mediations === undefined ? {} : { mediations }),
      ...(actors === undefined ? {} : { actors }),
      isPartial: row["partial"] === true,
      // A reader of a whole article lists all that happens.
      isWithoutEvent: row["noEvent"] === true || (scheme === "whole" && events?.length === 0),
    };
  });
}

/** A row with the name of an actor, or what is wrong with it. A date that is no day (“today”) is as none. */
export function parseGoldActorName(row: Row): Outcome<GoldActorName> {
  return parsed(() => {
    const sectors = ["expect_code_1", "expect_code_2"].flatMap((field) =>
      row[field] === undefined ? [] : [textAt(row, field)],
    );
    const date = /^\d{4}-\d{2}-\d{2}$/.test(String(row["date"])) ? dayAt(row, "date") : undefined;
    return {
      id: idOf(row),
      actor: textAt(row, "actor"),
      ...(date === undefined ? {} : { date }),
      ...(row["expect_country"] === undefined ? {} : { country: actorKey(textAt(row, "expect_country"), "country") }),
      ...(sectors.length === 0 ? {} : { sectors: sectors.filter((sector) => sector !== "") }),
    };
  });
}

function parsed<Value>(read: () => Value): Outcome<Value> {
  try {
    return { ok: true, value: read() };
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    return { ok: false, faults: [{ code: "gold-line-invalid", field: fault.field, message: fault.what }] };
  }
}

function toGoldEvent(row: Row, scheme: GoldScheme): GoldEvent {
  const isOld = row["plover"] === OLD_LABEL;
  const type = isOld ? undefined : eventTypeAt(row, "plover");
  const types = isOld ? TYPES_OF_OLD_LABEL : type === undefined ? [] : [type];
  const modality = modalityAt(row);
  const source = actorKey(textAt(row, "source"), scheme);
  const target = actorKey(textAt(row, "target"), scheme);
  // Only collections of sentences leave an actor open.
  if (scheme === "whole" && source === "") textAt({}, "source");
  if (scheme === "whole" && target === "") textAt({}, "target");
  return {
    source,
    target,
    label: isOld ? OLD_LABEL : (type ?? ""),
    types,
    quads: quadsOf(row, type, scheme),
    isMutual: row["sym"] === true,
    ...(modality === undefined ? {} : { modality }),
  };
}

/** Codebooks differ on sanctions (3 or 4) and on appeals (CAMEO 02: 1 or 3): in sentences of others both are right. */
function quadsOf(row: Row, type: EventType | undefined, scheme: GoldScheme): number[] {
  const { quad, code } = row;
  if (Array.isArray(quad)) return quad.filter((value): value is number => typeof value === "number");
  if (scheme === "country" && type === "SANCTION") return [3, 4];
  if (scheme === "country" && typeof code === "string" && code.startsWith("02")) return [1, 3];
  if (quad === undefined && type !== undefined) return [quadClassNumber(quadClassOf(type))];
  return typeof quad === "number" && quad >= 1 && quad <= 4 ? [quad] : [];
}

function mediationsOf(row: Row, scheme: GoldScheme): GoldMediation[] | undefined {
  const toKeys = (codes: readonly string[]) => codes.map((code) => actorKey(code, scheme));
  const toMediation = (mediation: Row, mediatorField: string): GoldMediation => {
    const state = stateAt(mediation);
    return {
      mediators: toKeys(textsAt(mediation, mediatorField) ?? []),
      parties: toKeys(textsAt(mediation, "parties") ?? []),
      ...(state === undefined ? {} : { state }),
    };
  };
  // A row of its own per mediation writes its mediators in the singular.
  if ("mediator" in row) return [toMediation(row, "mediator")];
  return rowsAt(row, "mediations")?.map((mediation) => toMediation(mediation, "mediators"));
}
