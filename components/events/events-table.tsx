"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { useLayoutEffect, useRef, useState } from "react";
import { SortHeader } from "@/components/ui/sort-header";
import type { EventFilter } from "@/lib/relations/event-filter";
import { NEWEST_FIRST } from "@/lib/relations/event-order";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { sortChange } from "@/components/ui/table-sort";
import { TableFrame } from "@/components/ui/table-frame";
import { DEFAULT_COLUMNS, NARROW_CLASSES, NUMBER_COLUMNS, isSortable } from "./event-columns";
import { EventRow } from "./event-row";
import { eventsHref, type EventsPlace } from "./events-href";

/** Up to this many rows all are drawn, so that the page can be searched and printed whole. */
const MOST_DRAWN = 100;
const ROW_HEIGHT = 62;
/** Rows drawn above and below those in view. */
const OVERSCAN = 12;

/** Events as rows, of long lists only those near the view; the number of rows is that of the whole list. */
export function EventsTable({
  events,
  total,
  filter,
  place,
  openId,
  onToggle,
}: {
  events: readonly RelationEvent[];
  total: number;
  filter: EventFilter;
  place: EventsPlace;
  openId: number | undefined;
  onToggle: (id: number) => void;
}) {
  const t = useTranslations("events.table");
  const order = place.order ?? NEWEST_FIRST;
  const columns = place.columns ?? DEFAULT_COLUMNS;
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, [events.length]);
  const isLong = events.length > MOST_DRAWN;
  const virtual = useWindowVirtualizer({
    count: events.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => events[index]!.id,
    overscan: OVERSCAN,
    scrollMargin: top,
    enabled: isLong,
  });
  const items = virtual.getVirtualItems();
  const first = isLong ? (items[0]?.index ?? 0) : 0;
  const last = isLong ? (items.at(-1)?.index ?? MOST_DRAWN - 1) : events.length - 1;
  const above = isLong && items[0] ? items[0].start - top : 0;
  const below = isLong && items.length > 0 ? virtual.getTotalSize() - (items.at(-1)!.end - top) : 0;
  const width = columns.length + 2;
  return (
    <TableFrame caption={t("caption")} rowCount={total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="px-3 py-2">
            <span className="sr-only">{t("details")}</span>
          </th>
          {columns.includes("date") && head("date")}
          <SortHeader>{t("event")}</SortHeader>
          {columns.filter((column) => column !== "date").map(head)}
        </tr>
      </thead>
      <tbody ref={body}>
        {above > 0 && <Space height={above} width={width} />}
        {events.slice(first, last + 1).map((event, index) => (
          <EventRow
            key={event.id}
            ref={isLong ? virtual.measureElement : undefined}
            index={first + index}
            event={event}
            columns={columns}
            hidesOnNarrow={place.columns === undefined}
            isOpen={openId === event.id}
            onToggle={() => onToggle(event.id)}
          />
        ))}
        {below > 0 && <Space height={below} width={width} />}
      </tbody>
    </TableFrame>
  );

  function head(column: (typeof columns)[number]) {
    const next = isSortable(column) ? sortChange({ column: order.sort, order: order.order }, column) : undefined;
    return (
      <SortHeader
        key={column}
        align={NUMBER_COLUMNS.includes(column) ? "end" : "start"}
        className={place.columns === undefined ? NARROW_CLASSES[column] : undefined}
        href={
          next && eventsHref(filter, { ...place, cursor: undefined, order: { sort: next.column, order: next.order } })
        }
        order={order.sort === column ? order.order : undefined}
      >
        {t(column)}
      </SortHeader>
    );
  }
}

/** Room of rows that are not drawn. */
function Space({ height, width }: { height: number; width: number }) {
  return (
    <tr aria-hidden className="border-t-0!">
      <td colSpan={width} style={{ height, padding: 0 }} />
    </tr>
  );
}
