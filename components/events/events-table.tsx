"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { EventRow } from "./event-row";

/** Events as rows; each opens to its sentences, rule and confidence without leaving the table. */
export function EventsTable({ events, actorNames }: { events: readonly RelationEvent[]; actorNames: ActorNames }) {
  const t = useTranslations("events.table");
  const [openIds, setOpenIds] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number) =>
    setOpenIds((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <TableFrame caption={t("caption")}>
      <thead>
        <HeadRow>
          <th scope="col">
            <span className="sr-only">{t("details")}</span>
          </th>
          <th scope="col">{t("date")}</th>
          <th scope="col">{t("event")}</th>
          <th scope="col" className="max-lg:hidden">
            {t("modality")}
          </th>
          <th scope="col" className="text-end! max-sm:hidden">
            {t("intensity")}
          </th>
          <th scope="col" className="text-end! max-sm:hidden">
            {t("sentiment")}
          </th>
          <th scope="col" className="text-end! max-lg:hidden">
            {t("reports")}
          </th>
          <th scope="col" className="max-md:hidden">
            {t("quote")}
          </th>
        </HeadRow>
      </thead>
      <tbody>
        {events.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            actorNames={actorNames}
            isOpen={openIds.has(event.id)}
            onToggle={() => toggle(event.id)}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}
