"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { ShownFault } from "@/components/ui/shown-fault";
import { MOST_DECISIONS } from "@/lib/review/review-input";
import type { ReviewRequests } from "./review-requests";

/** Accepts or rejects all that the filter leaves, after asking. */
export function BatchActions({
  count,
  query,
  who,
  requests,
  onDone,
}: {
  count: number;
  query: string;
  who: string;
  requests: ReviewRequests;
  onDone: () => void;
}) {
  const t = useTranslations();
  const [open, setOpen] = useState<"accept" | "reject">();
  const [isPending, setPending] = useState(false);
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  if (count === 0) return null;
  const confirm = async (kind: "accept" | "reject") => {
    setPending(true);
    const answer = await requests.decideAll(query, { kind, expectedCount: count, who, reason: "" });
    setPending(false);
    if (!answer.ok) return setFaults(answer.faults);
    setOpen(undefined);
    onDone();
  };
  const told = faults.map(({ text }) => (typeof text === "string" ? text : t(text.id, text.values))).join(" ");
  return (
    <div className="flex flex-wrap gap-2">
      {(["accept", "reject"] as const).map((kind) => (
        <ConfirmDialog
          key={kind}
          trigger={<Button disabled={count > MOST_DECISIONS}>{t(`review.batch.${kind}`, { count })}</Button>}
          title={t(`review.batch.${kind}Title`, { count })}
          text={t("review.batch.text")}
          confirmLabel={t(`review.batch.${kind}`, { count })}
          cancelLabel={t("shell.cancel")}
          problem={told}
          isPending={isPending}
          isOpen={open === kind}
          onOpenChange={(isOpen) => {
            setOpen(isOpen ? kind : undefined);
            setFaults([]);
          }}
          onConfirm={() => void confirm(kind)}
        />
      ))}
      {count > MOST_DECISIONS && (
        <p className="w-full text-xs text-ink-faint">{t("review.batch.tooMany", { most: MOST_DECISIONS })}</p>
      )}
    </div>
  );
}
