"use client";

import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { SavedView } from "@/lib/relations/saved-view";
import { RenameView } from "./rename-view";
import type { ViewRequests } from "./view-requests";

/** The saved views as links; while they are edited each can be renamed or deleted, and the last deletion undone. */
export function SavedViews({
  views,
  requests,
  onChanged,
}: {
  views: readonly SavedView[];
  requests: ViewRequests;
  /** The list is to be read anew. */
  onChanged: () => void;
}) {
  const t = useTranslations("views");
  const [isEditing, setEditing] = useState(false);
  const [removed, setRemoved] = useState<SavedView>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that deleted has gone with its row.
    if (removed) undo.current?.focus();
  }, [removed]);

  const remove = async ({ id }: SavedView) => {
    const answer = await requests.remove(id);
    setFaults(answer.ok ? [] : answer.faults);
    if (answer.ok) setRemoved(answer.value.view);
    onChanged();
  };
  const restore = async ({ name, address }: SavedView) => {
    const answer = await requests.save({ name, address });
    setFaults(answer.ok ? [] : answer.faults);
    if (answer.ok) setRemoved(undefined);
    onChanged();
  };

  if (views.length === 0 && !removed) return null;
  return (
    <section aria-label={t("title")} className="text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-xs font-medium text-ink-soft">{t("title")}</h2>
        {!isEditing && (
          <ul className="flex min-w-0 flex-wrap gap-x-3 gap-y-1">
            {views.map(({ id, name, address }) => (
              <li key={id} className="min-w-0">
                <Link href={address} className="break-words text-accent underline-offset-4 hover:underline">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {views.length > 0 && (
          <Button
            tone="quiet"
            className="h-7! px-1.5! text-xs!"
            aria-pressed={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            {t(isEditing ? "done" : "edit")}
          </Button>
        )}
      </div>
      {isEditing && (
        <ul className="mt-1 max-w-2xl divide-y divide-line rounded-lg border border-line bg-surface">
          {views.map((view) => (
            <li key={view.id} className="px-3 py-2">
              <RenameView
                view={view}
                rename={async (name) => {
                  const answer = await requests.rename(view.id, name);
                  if (answer.ok) onChanged();
                  return answer.ok ? [] : answer.faults;
                }}
                remove={() => void remove(view)}
              />
            </li>
          ))}
        </ul>
      )}
      <FaultList faults={faults} />
      <p role="status" className="empty:hidden">
        {removed && (
          <span className="text-ink-soft">
            {t("removed", { name: removed.name })}{" "}
            <Button ref={undo} tone="quiet" className="h-7! px-1.5!" onClick={() => void restore(removed)}>
              {t("undo")}
            </Button>
          </span>
        )}
      </p>
    </section>
  );
}
