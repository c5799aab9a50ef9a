"use client";

import { Bookmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState, type FormEvent } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import { Popover } from "@/components/ui/popover";
import type { ShownFault } from "@/components/ui/shown-fault";
import { MAX_VIEW_NAME_LENGTH } from "@/lib/relations/check-saved-view";
import type { ViewRequests } from "./view-requests";

/** Keeps the address of the present page, with all that it says, under a name. */
export function SaveView({ save, onSaved }: { save: ViewRequests["save"]; onSaved: () => void }) {
  const t = useTranslations("views");
  const id = useId();
  const [name, setName] = useState("");
  const [savedName, setSavedName] = useState<string>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isPending, setPending] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const saved = await save({ name, address: location.pathname + location.search });
    setPending(false);
    setFaults(saved.ok ? [] : saved.faults);
    setSavedName(saved.ok ? saved.value.view.name : undefined);
    if (!saved.ok) return;
    setName("");
    onSaved();
  };
  return (
    <Popover
      trigger={
        <>
          <Bookmark aria-hidden className="size-4" />
          {t("save")}
        </>
      }
      triggerProps={{ className: buttonClass("quiet") }}
      title={t("save")}
      align="end"
      className="w-80"
    >
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
        <label htmlFor={`${id}-name`} className="text-xs text-ink-soft">
          {t("name")}
        </label>
        <input
          id={`${id}-name`}
          value={name}
          maxLength={MAX_VIEW_NAME_LENGTH}
          required
          autoComplete="off"
          aria-describedby={`${id}-hint ${id}-faults`}
          aria-invalid={faults.length > 0}
          onChange={(event) => setName(event.currentTarget.value)}
          className="h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:text-base"
        />
        <p id={`${id}-hint`} className="text-xs text-ink-faint">
          {t("nameHint")}
        </p>
        <FaultList id={`${id}-faults`} faults={faults} />
        <Button type="submit" tone="primary" disabled={isPending}>
          {t("submit")}
        </Button>
        <p role="status" className="text-xs text-ink-soft empty:hidden">
          {savedName ? `${t("saved", { name: savedName })} ${t("open")}` : null}
        </p>
      </form>
    </Popover>
  );
}
