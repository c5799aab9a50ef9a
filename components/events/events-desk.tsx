"use client";

import clsx from "clsx";
import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { EventPage } from "@/lib/relations/event-page";
import { ColumnChoice } from "./column-choice";
import { DEFAULT_COLUMNS } from "./event-columns";
import { EventDrawer } from "./event-drawer";
import { eventsHref, eventsQuery, type EventsPlace } from "./events-href";
import { EventsTable } from "./events-table";
import { useMoreEvents } from "./use-more-events";

/**
 * The table of events and beside it the details of one, which never cover it. From a row, J and K or the arrow keys
 * step through the list, Enter opens, Escape closes.
 */
export function EventsDesk({ page, filter, place }: { page: EventPage; filter: EventFilter; place: EventsPlace }) {
  const t = useTranslations("events");
  const { cursor: _cursor, ...start } = place;
  const { events, actorNames, hasMore, state, more } = useMoreEvents(page, eventsQuery(filter, start));
  // The address holds the columns, but they are no question to the server.
  const [columns, setColumns] = useState(place.columns);
  const shownPlace = { ...place, columns };
  const desk = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ id: number; takesFocus: boolean }>();
  const at = events.findIndex(({ id }) => id === open?.id);
  const event = events[at];

  const buttonOf = (id: number) => desk.current?.querySelector<HTMLElement>(`[data-event="${id}"]`);
  const close = () => {
    if (open) buttonOf(open.id)?.focus();
    setOpen(undefined);
  };
  const openEvent = (id: number, takesFocus: boolean) => {
    // On a narrow screen the details lie over the lower half: the row goes to the top.
    const isNarrow = window.matchMedia("(width < 80rem)").matches;
    buttonOf(id)
      ?.closest("tr")
      ?.scrollIntoView({ block: isNarrow ? "start" : "nearest" });
    setOpen({ id, takesFocus });
  };
  const show = (index: number, takesFocus: boolean) => {
    const next = events[index];
    if (!next) return;
    openEvent(next.id, takesFocus);
  };
  /** Steps in the table, or in the drawer where it has the focus. */
  const step = (by: 1 | -1, target: HTMLElement) => {
    const focused = target.closest<HTMLElement>("[data-event]")?.dataset.event;
    if (target.closest("#event-drawer")) return show(at + by, true);
    const from = focused === undefined ? at : events.findIndex(({ id }) => String(id) === focused);
    const next = events[Math.max(0, from + by)];
    if (!next) {
      if (hasMore) void more();
      return;
    }
    buttonOf(next.id)?.focus();
    if (open) show(events.indexOf(next), false);
  };
  const onKeyDown = (pressed: KeyboardEvent<HTMLElement>) => {
    const target = pressed.target as HTMLElement;
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || target.matches("input, textarea, select")) return;
    if (pressed.key === "Escape" && open) return close();
    const isOnRow = target.matches("[data-event]");
    const by = { j: 1, k: -1, ...(isOnRow && { ArrowDown: 1, ArrowUp: -1 }) }[pressed.key] as 1 | -1 | undefined;
    if (by === undefined) return;
    pressed.preventDefault();
    step(by, target);
  };
  return (
    <div
      ref={desk}
      onKeyDown={onKeyDown}
      className={clsx(
        "grid gap-4",
        event && "max-xl:pb-[50dvh] xl:grid-cols-[minmax(0,1fr)_25rem] 2xl:grid-cols-[minmax(0,1fr)_30rem]",
      )}
    >
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex justify-end print:hidden">
          <ColumnChoice
            shown={columns ?? DEFAULT_COLUMNS}
            onChoose={(chosen) => {
              setColumns(chosen);
              window.history.replaceState(null, "", eventsHref(filter, { ...place, columns: chosen }));
            }}
          />
        </div>
        <EventsTable
          events={events}
          total={page.totalEventCount}
          filter={filter}
          place={shownPlace}
          openId={open?.id}
          onToggle={(id) => (open?.id === id ? close() : openEvent(id, true))}
        />
        <div className="flex flex-wrap items-center gap-3">
          {hasMore && (
            <Button onClick={() => void more()} aria-disabled={state === "loading"}>
              {t(state === "loading" ? "more.loading" : state === "failed" ? "more.again" : "more.show")}
            </Button>
          )}
          <p role={state === "failed" ? "alert" : "status"} className="text-xs text-ink-soft">
            {state === "failed"
              ? t("more.failed")
              : t("more.shown", { shown: events.length, total: page.totalEventCount })}
          </p>
          <p className="text-xs text-ink-faint max-lg:hidden">{t("keys")}</p>
        </div>
      </div>
      {event && open && (
        <div className="min-w-0">
          <EventDrawer
            event={event}
            actorNames={actorNames}
            takesFocus={open.takesFocus}
            onPrevious={at > 0 ? () => show(at - 1, false) : undefined}
            onNext={at < events.length - 1 ? () => show(at + 1, false) : undefined}
            onClose={close}
          />
        </div>
      )}
    </div>
  );
}
