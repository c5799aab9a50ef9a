import type { Annotation } from "@/lib/relations/annotation";
import { message } from "@/lib/relations/message";
import type { ChartModel } from "./chart-model";
import { dayValues } from "./day-values";

/** Notes with their numbers, which are the same on all charts and in the list beside them: from 1 in their order. */
export interface NumberedAnnotation {
  number: number;
  annotation: Annotation;
}

/** Numbers notes in the order in which they are given. */
export function numberAnnotations(annotations: readonly Annotation[]): NumberedAnnotation[] {
  return annotations.map((annotation, index) => ({ number: index + 1, annotation }));
}

/**
 * A chart over days with the notes that fall within its axis, as flags and as words among its notes, so that they are
 * on the screen, in the picture and in its text. A chart without an axis of days stays as it is.
 */
export function withFlags(model: ChartModel, numbered: readonly NumberedAnnotation[]): ChartModel {
  if (model.x.kind !== "day") return model;
  const [first, last] = model.x.domain;
  const shown = numbered.filter(({ annotation }) => annotation.toDate >= first && annotation.fromDate <= last);
  if (shown.length === 0) return model;
  return {
    ...model,
    flags: shown.map(({ number, annotation: { fromDate, toDate } }) => ({
      number,
      from: fromDate < first ? first : fromDate,
      to: toDate > last ? last : toDate,
    })),
    notes: [
      ...model.notes,
      ...shown.map(({ number, annotation: { fromDate, toDate, text, author } }) =>
        message(fromDate === toDate ? "annotations.onChart" : "annotations.onChartLasting", {
          number,
          ...dayValues("from", fromDate),
          ...dayValues("to", toDate),
          text,
          author,
          hasAuthor: author === "" ? "no" : "yes",
        }),
      ),
    ],
  };
}
