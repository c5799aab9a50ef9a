"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { DatasetRequests } from "./dataset-requests";

/** Takes an imported dataset out of the store after saying what goes with it. */
export function RemoveDataset({
  dataset: { id, name, eventCount },
  remove,
}: {
  /** `eventCount`: all its events, also those counted nowhere. */
  dataset: { id: string; name: string; eventCount: number };
  remove: DatasetRequests["removeDataset"];
}) {
  const t = useTranslations("datasets.remove");
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isPending, startTransition] = useTransition();
  const confirm = () =>
    startTransition(async () => {
      setFaults([]);
      const answer = await remove(id);
      if (!answer.ok) return setFaults(answer.faults);
      setIsOpen(false);
      router.refresh();
    });
  return (
    <ConfirmDialog
      trigger={<Button aria-label={t("buttonFor", { name })}>{t("button")}</Button>}
      title={<bdi className="line-clamp-4 wrap-anywhere">{t("title", { name })}</bdi>}
      text={t("text", { count: eventCount })}
      confirmLabel={isPending ? t("pending") : t("confirm")}
      cancelLabel={t("cancel")}
      problem={faults.length > 0 && <FaultList faults={faults} />}
      isPending={isPending}
      isOpen={isOpen}
      onOpenChange={(next) => {
        setIsOpen(next);
        setFaults([]);
      }}
      onConfirm={confirm}
    />
  );
}
