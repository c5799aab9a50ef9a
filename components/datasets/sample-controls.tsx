"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

type Action = () => Promise<{ ok: boolean }>;

/** Takes the sample collection out of the store after asking, or puts it back. */
export function SampleControls({ isLoaded, remove, restore }: { isLoaded: boolean; remove: Action; restore: Action }) {
  const t = useTranslations("datasets.sample");
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<"removeFailed" | "restoreFailed">();
  const [isPending, startTransition] = useTransition();

  const run = (action: Action, failure: "removeFailed" | "restoreFailed") =>
    startTransition(async () => {
      setProblem(undefined);
      const outcome = await action().catch(() => ({ ok: false }));
      if (!outcome.ok) return setProblem(failure);
      setOpen(false);
      router.refresh();
    });

  if (!isLoaded)
    return (
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" disabled={isPending} onClick={() => run(restore, "restoreFailed")}>
          {isPending ? t("restoring") : t("restore")}
        </Button>
        <p role="status" className="text-sm text-ink-soft">
          {isPending && t("restoringNote")}
        </p>
        <p role="alert" className="text-sm text-fault empty:hidden">
          {problem && t(problem)}
        </p>
      </div>
    );
  return (
    <ConfirmDialog
      trigger={<Button>{t("remove")}</Button>}
      title={t("removeTitle")}
      text={t("removeText")}
      confirmLabel={isPending ? t("removing") : t("removeConfirm")}
      cancelLabel={t("cancel")}
      problem={problem && t(problem)}
      isPending={isPending}
      isOpen={isOpen}
      onOpenChange={(next) => {
        setOpen(next);
        setProblem(undefined);
      }}
      onConfirm={() => run(remove, "removeFailed")}
    />
  );
}
