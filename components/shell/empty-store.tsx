"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** What a page shows while the store holds nothing: what to do next. */
export function EmptyStore({ restoreSample }: { restoreSample: () => Promise<{ ok: boolean }> }) {
  const t = useTranslations("shell");
  const router = useRouter();
  const [hasFailed, setFailed] = useState(false);
  const [isPending, startTransition] = useTransition();
  const restore = () =>
    startTransition(async () => {
      const outcome = await restoreSample().catch(() => ({ ok: false }));
      setFailed(!outcome.ok);
      if (outcome.ok) router.refresh();
    });
  return (
    <EmptyState title={t("empty.title")} text={t("empty.text")}>
      <Link href="/documents/new" className={buttonClass("primary")}>
        {t("addDocument")}
      </Link>
      <Button onClick={restore} disabled={isPending}>
        {isPending ? t("sample.restoring") : t("sample.restore")}
      </Button>
      <p role="alert" className="w-full text-sm text-fault empty:hidden">
        {hasFailed ? t("sample.restoreFailed") : null}
      </p>
    </EmptyState>
  );
}
