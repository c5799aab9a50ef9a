import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SearchField } from "@/components/ui/search-field";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { EventPage } from "@/lib/relations/event-page";
import { CursorLinks } from "./cursor-links";
import { EventsDesk } from "./events-desk";
import { eventsHref, type EventsPlace } from "./events-href";
import { EventsSummary } from "./events-summary";

/** The page of events under the filter sentence: search, exact totals, the table, and the way on. */
export function EventsView({
  page,
  filter,
  place,
  noResult,
}: {
  page: EventPage;
  filter: EventFilter;
  place: EventsPlace;
  noResult: ReactNode;
}) {
  const t = useTranslations("events");
  const hrefOf = (change: Partial<EventsPlace>) => eventsHref(filter, { ...place, cursor: undefined, ...change });
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SearchField label={t("search")} submitLabel={t("submit")} clearLabel={t("clear")} />
        <EventsSummary
          totalEventCount={page.totalEventCount}
          totalReportCount={page.totalReportCount}
          isBehindMark={place.ids !== undefined}
          allHref={hrefOf({ ids: undefined })}
        />
      </div>
      {page.events.length === 0 ? noResult : <EventsDesk page={page} filter={filter} place={place} />}
      <CursorLinks
        firstHref={place.cursor === undefined ? undefined : hrefOf({})}
        nextHref={page.nextCursor === undefined ? undefined : hrefOf({ cursor: page.nextCursor })}
      />
    </>
  );
}
