"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState, useTransition, type ReactNode } from "react";
import { AnnotationsContext } from "@/components/charts/annotations-context";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import { numberAnnotations } from "@/lib/charts/with-flags";
import type { Annotation } from "@/lib/relations/annotation";
import { AnnotationForm } from "./annotation-form";
import type { AnnotationRequests } from "./annotation-requests";

/** A page's charts with the analysts' notes on them, and the list in which these are written, changed and removed. */
export function AnnotatedCharts({
  annotations,
  subjects,
  day,
  requests,
  onChanged,
  children,
}: {
  /** In the order of their days. */
  annotations: readonly Annotation[];
  /** What a note of this page can be about, the first where nothing else is chosen. */
  subjects: readonly { id: string; label: string }[];
  /** The day that a new note begins with. */
  day: string;
  requests: AnnotationRequests;
  onChanged: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("annotations");
  const dayText = useDayText();
  const [isShown, setShown] = useState(true);
  const [edited, setEdited] = useState<string>();
  const [removed, setRemoved] = useState<Annotation>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isPending, startTransition] = useTransition();
  const numbered = useMemo(() => numberAnnotations(annotations), [annotations]);
  const nameOf = (subject: string) => subjects.find(({ id }) => id === subject)?.label ?? subject;
  const done = (isSaved: boolean) => {
    setEdited(undefined);
    if (isSaved) onChanged();
  };
  const remove = (id: string) =>
    startTransition(async () => {
      const answer = await requests.remove(id);
      if (!answer.ok) return setFaults(answer.faults);
      setFaults([]);
      setRemoved(answer.value.annotation);
      onChanged();
    });
  const undo = (annotation: Annotation) =>
    startTransition(async () => {
      const { id: _id, savedAt: _savedAt, ...input } = annotation;
      const answer = await requests.save(input);
      if (!answer.ok) return setFaults(answer.faults);
      setRemoved(undefined);
      onChanged();
    });
  return (
    <AnnotationsContext value={isShown ? numbered : NONE}>
      {children}
      <Card
        title={t("title")}
        note={t("lead")}
        action={
          annotations.length > 0 && (
            <label className="inline-flex shrink-0 items-center gap-1.5 text-xs text-ink-soft">
              <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
              {t("show")}
            </label>
          )
        }
      >
        {annotations.length === 0 ? (
          <p className="text-sm text-ink-faint">{t("none")}</p>
        ) : (
          <ol className="divide-y divide-line text-table">
            {numbered.map(({ number, annotation }) => (
              <li key={annotation.id} className="py-1.5">
                {edited === annotation.id ? (
                  <AnnotationForm
                    start={annotation}
                    subjects={subjects}
                    save={(input) => requests.change(annotation.id, input)}
                    onDone={done}
                  />
                ) : (
                  <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                    <span className="rounded-sm bg-ink px-1.5 text-xs font-bold text-surface">{number}</span>
                    <span className="whitespace-nowrap text-ink-soft">
                      {annotation.fromDate === annotation.toDate
                        ? dayText(annotation.fromDate)
                        : t("days", { from: dayText(annotation.fromDate), to: dayText(annotation.toDate) })}
                    </span>
                    <bdi className="min-w-40 flex-1 wrap-anywhere">{annotation.text}</bdi>
                    <span className="text-xs text-ink-faint">
                      {[annotation.author, t("about", { subject: nameOf(annotation.subject) })]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                    <span className="flex gap-1">
                      <Button
                        tone="quiet"
                        aria-label={t("editOf", { number })}
                        onClick={() => setEdited(annotation.id)}
                      >
                        {t("edit")}
                      </Button>
                      <Button
                        tone="quiet"
                        disabled={isPending}
                        aria-label={t("removeOf", { number })}
                        onClick={() => remove(annotation.id)}
                      >
                        {t("remove")}
                      </Button>
                    </span>
                  </div>
                )}
              </li>
            ))}
          </ol>
        )}
        <div className="mt-3 space-y-2">
          <div role="status">
            {removed && (
              <p className="flex items-center gap-2 text-sm">
                {t("removed")}
                <Button disabled={isPending} onClick={() => undo(removed)}>
                  {t("undo")}
                </Button>
              </p>
            )}
          </div>
          <FaultList faults={faults} />
          {edited === NEW ? (
            <AnnotationForm
              start={{ subject: subjects[0]?.id ?? "", fromDate: day, toDate: day, text: "", author: "" }}
              subjects={subjects}
              save={requests.save}
              onDone={done}
            />
          ) : (
            <Button onClick={() => setEdited(NEW)}>{t("add")}</Button>
          )}
        </div>
      </Card>
    </AnnotationsContext>
  );
}

const NONE: ReturnType<typeof numberAnnotations> = [];
const NEW = "new";
