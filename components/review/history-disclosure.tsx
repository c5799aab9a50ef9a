"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { Change } from "@/lib/review/change";
import type { PastChange } from "@/lib/review/event-history";
import type { Answer } from "@/components/ui/shown-fault";
import { ChangeList } from "./change-list";

/** What was said of an event or a document, asked for when it is opened. */
export function HistoryDisclosure({
  version,
  isOpenAtFirst,
  ask,
  undo,
  onChanged,
}: {
  version: number;
  isOpenAtFirst: boolean;
  ask: () => Promise<Answer<{ changes: PastChange[] }>>;
  undo: (changeId: number) => Promise<Answer<{ change: Change }>>;
  onChanged: () => void;
}) {
  const t = useTranslations("review.history");
  const [history, setHistory] = useState<readonly PastChange[]>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isPending, setPending] = useState(false);
  const load = async () => {
    const answer = await ask();
    if (answer.ok) setHistory(answer.value.changes);
    else setFaults(answer.faults);
  };
  if (version === 0) return null;
  return (
    // A history that is open at first is told so by its own toggle event, too.
    <details open={isOpenAtFirst} onToggle={({ currentTarget }) => currentTarget.open && !history && void load()}>
      <summary className="cursor-pointer text-sm font-medium">
        {t("title", { count: history?.length ?? version })}
      </summary>
      <div className="mt-2">
        <FaultList faults={faults} />
        {history && (
          <ChangeList
            changes={history}
            isPending={isPending}
            onUndo={async ({ id }) => {
              setPending(true);
              const taken = await undo(id);
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
