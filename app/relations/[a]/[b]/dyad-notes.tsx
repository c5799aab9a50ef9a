import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Day } from "@/lib/relations/day";
import { dyadKey } from "@/lib/relations/dyad";
import type { NamedActor } from "@/lib/relations/named-actor";
import { listAnnotations } from "@/server/usecases/list-annotations";
import { AnnotationsDesk } from "@/app/annotations-desk";

/** A pair's page with the notes on the pair, on either of the two, and on all. */
export async function DyadNotes({
  actorA,
  actorB,
  day,
  children,
}: {
  actorA: NamedActor;
  actorB: NamedActor;
  /** The day that a new note is about until another is chosen. */
  day: Day;
  children: ReactNode;
}) {
  const pair = dyadKey({ a: actorA.code, b: actorB.code });
  const [t, relations, annotations] = await Promise.all([
    getTranslations("annotations"),
    getTranslations("relations"),
    listAnnotations([pair, actorA.code, actorB.code]),
  ]);
  const subjects = [
    { id: pair, label: relations("pair", { a: actorA.name, b: actorB.name }) },
    { id: actorA.code, label: actorA.name },
    { id: actorB.code, label: actorB.name },
    { id: "", label: t("all") },
  ];
  return (
    <AnnotationsDesk annotations={annotations} subjects={subjects} day={day}>
      {children}
    </AnnotationsDesk>
  );
}
