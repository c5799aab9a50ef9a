"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { EventHistory } from "@/lib/review/event-history";
import { EventHistoryList } from "./event-history-list";
import type { ReviewRequests } from "./review-requests";

/** What was said of an event, asked for when it is opened. */
export function HistoryDisclosure({
  eventId,
  version,
  isOpenAtFirst,
  who,
  requests,
  onChanged,
}: {
  eventId: number;
  version: number;
  isOpenAtFirst: boolean;
  who: string;
  requests: ReviewRequests;
  onChanged: () => void;
}) {
  const t = useTranslations("review.history");
  const [history, setHistory] = useState<EventHistory>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isPending, setPending] = useState(false);
  const load = async () => {
    const answer = await requests.history(eventId);
    if (answer.ok) setHistory(answer.value);
    else setFaults(answer.faults);
  };
  if (version === 0) return null;
  return (
    // A history that is open at first is told so by its own toggle event, too.
    <details open={isOpenAtFirst} onToggle={({ currentTarget }) => currentTarget.open && !history && void load()}>
      <summary className="cursor-pointer text-sm font-medium">{t("title", { count: version })}</summary>
      <div className="mt-2">
        <FaultList faults={faults} />
        {history && (
          <EventHistoryList
            history={history}
            isPending={isPending}
            onUndo={async ({ id }) => {
              setPending(true);
              const taken = await requests.undo(id, who);
              setPending(false);
              if (!taken.ok) return setFaults(taken.faults);
              setFaults([]);
              await load();
              onChanged();
            }}
          />
        )}
      </div>
    </details>
  );
}
