"use client";

import { Link } from "@/components/ui/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

/** A thin line on every page while the sample collection is loaded, with the way to remove it. */
export function SampleNotice({ removeSample }: { removeSample: () => Promise<{ ok: boolean }> }) {
  const t = useTranslations("shell");
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [isPending, startTransition] = useTransition();

  const remove = () =>
    startTransition(async () => {
      const outcome = await removeSample().catch(() => ({ ok: false }));
      setFailed(!outcome.ok);
      if (!outcome.ok) return;
      setOpen(false);
      router.refresh();
    });

  return (
    <aside aria-label={t("sample.label")} className="border-b border-line bg-warn-soft text-xs text-warn">
      <div className="page-width flex flex-wrap items-center gap-x-3 py-1">
        <p>
          <span className="sm:hidden">{t("sample.noticeShort")}</span>
          <span className="hidden sm:inline">{t("sample.notice")}</span>
        </p>
        <Link href="/datasets" className="underline underline-offset-2">
          {t("sample.about")}
        </Link>
        <ConfirmDialog
          trigger={<button className="underline underline-offset-2">{t("sample.remove")}</button>}
          title={t("sample.removeTitle")}
          text={t("sample.removeText")}
          confirmLabel={isPending ? t("sample.removing") : t("sample.removeConfirm")}
          cancelLabel={t("cancel")}
          problem={hasFailed ? t("sample.failed") : undefined}
          isPending={isPending}
          isOpen={isOpen}
          onOpenChange={(next) => {
            setOpen(next);
            setFailed(false);
          }}
          onConfirm={remove}
        />
      </div>
    </aside>
  );
}
