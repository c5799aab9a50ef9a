import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Day } from "@/lib/relations/day";
import { dyadKey } from "@/lib/relations/dyad";
import type { NamedActor } from "@/lib/relations/named-actor";
import { PageNotes } from "@/app/page-notes";

/** A pair's page with the notes on the pair, on either of the two, and on all. */
export async function DyadNotes({
  actorA,
  actorB,
  day,
  children,
}: {
  actorA: NamedActor;
  actorB: NamedActor;
  day: Day;
  children: ReactNode;
}) {
  const t = await getTranslations("relations");
  const subjects = [
    { id: dyadKey({ a: actorA.code, b: actorB.code }), label: t("pair", { a: actorA.name, b: actorB.name }) },
    { id: actorA.code, label: actorA.name },
    { id: actorB.code, label: actorB.name },
  ];
  return (
    <PageNotes subjects={subjects} day={day}>
      {children}
    </PageNotes>
  );
}
