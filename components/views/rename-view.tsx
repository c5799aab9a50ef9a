"use client";

import { useTranslations } from "next-intl";
import { useId, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import { MAX_VIEW_NAME_LENGTH } from "@/lib/relations/check-saved-view";
import type { SavedView } from "@/lib/relations/saved-view";

/** One saved view whose name can be changed, and which can be deleted. */
export function RenameView({
  view,
  rename,
  remove,
}: {
  view: SavedView;
  /** Says what is wrong with the new name, nothing when it is taken on. */
  rename: (name: string) => Promise<readonly ShownFault[]>;
  remove: () => void;
}) {
  const t = useTranslations("views");
  const id = useId();
  const [name, setName] = useState(view.name);
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isPending, setPending] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    setFaults(await rename(name));
    setPending(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className="flex flex-wrap items-center gap-2">
        <input
          value={name}
          maxLength={MAX_VIEW_NAME_LENGTH}
          required
          autoComplete="off"
          aria-label={t("renameOne", { name: view.name })}
          aria-describedby={`${id}-faults`}
          aria-invalid={faults.length > 0}
          onChange={(event) => setName(event.currentTarget.value)}
          className="h-8 min-w-40 flex-1 rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:h-10 pointer-coarse:text-base"
        />
        <Button type="submit" disabled={isPending || name.trim() === view.name}>
          {t("rename")}
        </Button>
        <Button tone="quiet" aria-label={t("removeOne", { name: view.name })} onClick={remove}>
          {t("remove")}
        </Button>
      </div>
      <FaultList id={`${id}-faults`} faults={faults} />
    </form>
  );
}
