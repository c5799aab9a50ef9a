"use client";

import { Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { DEFAULT_COLUMNS, EVENT_COLUMNS, type EventColumn } from "./event-columns";

/** Which columns the table shows. */
export function ColumnChoice({
  shown,
  onChoose,
}: {
  shown: readonly EventColumn[];
  /** The chosen columns, absent for the first choice. */
  onChoose: (columns: readonly EventColumn[] | undefined) => void;
}) {
  const t = useTranslations("events");
  const choose = (column: EventColumn, isShown: boolean) => {
    const columns = EVENT_COLUMNS.filter((one) => (one === column ? isShown : shown.includes(one)));
    onChoose(columns.join() === DEFAULT_COLUMNS.join() ? undefined : columns);
  };
  return (
    <Popover
      title={t("columns.title")}
      align="end"
      trigger={
        <>
          <Columns3 aria-hidden className="size-4" />
          {t("columns.open")}
        </>
      }
      triggerProps={{ className: buttonClass("plain") }}
    >
      <ul className="flex flex-col">
        {EVENT_COLUMNS.map((column) => {
          const isShown = shown.includes(column);
          return (
            <li key={column}>
              <label className="flex min-h-8 items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={isShown}
                  // A table of nothing but events would lose what the address says of it.
                  disabled={isShown && shown.length === 1}
                  onChange={(event) => choose(column, event.target.checked)}
                />
                {t(`table.${column}`)}
              </label>
            </li>
          );
        })}
      </ul>
    </Popover>
  );
}
