"use client";

import { X } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { EventList } from "./event-list";
import type { OpenedMark } from "./opened-mark";
import { useEventsOfMark } from "./use-events-of-mark";

/** The events behind one mark. It takes the focus when it opens; Escape closes it and gives the focus back. */
export function EvidencePanel({ mark, onClose }: { mark: OpenedMark; onClose: () => void }) {
  const t = useTranslations("relations.evidence");
  const heading = useRef<HTMLHeadingElement>(null);
  const events = useEventsOfMark(mark.eventQuery);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [mark.eventQuery]);
  return (
    <section
      aria-label={mark.label}
      aria-busy={events.state === "loading"}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className="sticky top-0 z-10 flex items-start justify-between gap-2 border-b border-line bg-surface px-4 py-2">
        <div className="min-w-0">
          <h2 ref={heading} tabIndex={-1} className="text-sm font-semibold outline-none">
            {mark.label}
          </h2>
          {events.state === "ready" && (
            <p className="text-xs text-ink-faint">
              {t("count", { count: events.page.totalEventCount })}{" "}
              <Link href={`/events?${mark.eventQuery}`} className="link">
                {t("all")}
              </Link>
            </p>
          )}
        </div>
        <Button tone="quiet" className="px-1.5!" aria-label={t("close")} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </Button>
      </div>
      {events.state === "ready" && (
        <EventList
          events={events.page.events}
          total={events.page.totalEventCount}
          allHref={`/events?${mark.eventQuery}`}
        />
      )}
      {events.state === "failed" && (
        <div role="alert" className="space-y-2 px-4 py-3 text-sm">
          <p className="text-fault">{t("failed")}</p>
          <Button onClick={events.retry}>{t("retry")}</Button>
        </div>
      )}
      {events.state === "loading" && (
        <div className="space-y-3 px-4 py-3">
          {[1, 2, 3].map((row) => (
            <Skeleton key={row} className="h-20" />
          ))}
        </div>
      )}
    </section>
  );
}
