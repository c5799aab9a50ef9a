import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Day } from "@/lib/relations/day";
import { listAnnotations } from "@/server/usecases/list-annotations";
import { AnnotationsDesk } from "./annotations-desk";

/** A page with the notes on its subjects (dyads, actors) and on all: on its charts over time and in a list. */
export async function PageNotes({
  subjects,
  day,
  children,
}: {
  /** The first is what a new note is about until another is chosen. */
  subjects: readonly { id: string; label: string }[];
  /** The day that a new note is about until another is chosen. */
  day: Day;
  children: ReactNode;
}) {
  const [t, annotations] = await Promise.all([
    getTranslations("annotations"),
    listAnnotations(subjects.map(({ id }) => id)),
  ]);
  return (
    <AnnotationsDesk annotations={annotations} subjects={[...subjects, { id: "", label: t("all") }]} day={day}>
      {children}
    </AnnotationsDesk>
  );
}
