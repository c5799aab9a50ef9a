import type { Outcome } from "@/lib/relations/fault";
import { cameoToEventType } from "@/lib/relations/cameo-to-event-type";
import type { CodedText, PredictedEvent } from "./coded-text";
import { eventTypeAt, idOf, modalityAt, RowFault, rowsAt, stateAt, textAt, textsAt } from "./row-fields";

/**
 * A row of predictions, `{id, events[{source, target, plover or code}], mediations, actors}`, or what is wrong with
 * it. An event without a type (CAMEO 01) is left out; actors that are not listed are those of the events.
 */
export function parsePrediction(row: Record<string, unknown>): Outcome<CodedText> {
  try {
    const events = (rowsAt(row, "events") ?? []).flatMap(toEvent);
    return {
      ok: true,
      value: {
        id: idOf(row),
        events,
        mediations: (rowsAt(row, "mediations") ?? []).map((mediation) => {
          const state = stateAt(mediation);
          return {
            mediators: textsAt(mediation, "mediators") ?? [],
            parties: textsAt(mediation, "parties") ?? [],
            ...(state === undefined ? {} : { state }),
          };
        }),
        actors: textsAt(row, "actors") ?? [...new Set(events.flatMap(({ source, target }) => [source, target]))],
      },
    };
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    return { ok: false, faults: [{ code: "prediction-invalid", field: fault.field, message: fault.what }] };
  }
}

function toEvent(row: Record<string, unknown>): PredictedEvent[] {
  const { code, confidence } = row;
  const plover =
    eventTypeAt(row, "plover") ??
    (typeof code === "string" || typeof code === "number" ? cameoToEventType(String(code)) : undefined);
  if (plover === undefined) return [];
  const modality = modalityAt(row);
  return [
    {
      source: textAt(row, "source"),
      target: textAt(row, "target"),
      plover,
      ...(modality === undefined ? {} : { modality }),
      ...(typeof confidence === "number" ? { confidence } : {}),
    },
  ];
}
