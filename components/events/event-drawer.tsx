"use client";

import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ParticipantLine } from "@/components/charts/marks/participant-line";
import { Button } from "@/components/ui/button";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { EventDetail } from "./event-detail";
import { useEventName } from "./use-event-name";

/** All that is known of one event, beside the table or in a sheet under it; steps to the one before and after. */
export function EventDrawer({
  event,
  actorNames,
  takesFocus,
  onPrevious,
  onNext,
  onClose,
}: {
  event: RelationEvent;
  actorNames: ActorNames;
  /** Whether it was opened from the keyboard or a press, not stepped to from the table. */
  takesFocus: boolean;
  /** Absent at the ends of the list. */
  onPrevious?: () => void;
  onNext?: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("events.drawer");
  const nameOf = useEventName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus, event.id]);
  const { type, date } = nameOf(event);
  return (
    <section
      id="event-drawer"
      aria-labelledby="event-drawer-title"
      className="overflow-y-auto overscroll-contain border-line bg-surface max-xl:fixed max-xl:inset-x-0 max-xl:bottom-0 max-xl:z-20 max-xl:max-h-[48dvh] max-xl:border-t max-xl:shadow-float xl:sticky xl:top-16 xl:max-h-[calc(100dvh-5rem)] xl:rounded-lg xl:border"
    >
      <div className="sticky top-0 z-10 flex items-start justify-between gap-2 border-b border-line bg-surface px-4 py-2">
        <div className="min-w-0">
          <h2 ref={heading} id="event-drawer-title" tabIndex={-1} className="text-sm font-semibold outline-none">
            {t("title", { type, date })}
          </h2>
          <div className="text-table">
            <ParticipantLine participants={event.participants} isReciprocal={event.isReciprocal} />
          </div>
        </div>
        <div className="flex">
          <Button
            tone="quiet"
            className="px-1.5!"
            aria-label={t("previous")}
            disabled={!onPrevious}
            onClick={onPrevious}
          >
            <ChevronUp aria-hidden className="size-4" />
          </Button>
          <Button tone="quiet" className="px-1.5!" aria-label={t("next")} disabled={!onNext} onClick={onNext}>
            <ChevronDown aria-hidden className="size-4" />
          </Button>
          <Button tone="quiet" className="px-1.5!" aria-label={t("close")} onClick={onClose}>
            <X aria-hidden className="size-4" />
          </Button>
        </div>
      </div>
      <div className="px-4 py-2">
        <EventDetail event={event} actorNames={actorNames} />
      </div>
    </section>
  );
}
