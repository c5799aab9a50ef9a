"use client";

import { useTranslations } from "next-intl";
import { FailedState } from "./failed-state";
import { buttonClass } from "@/components/ui/button";

/** A page that could not be made. `reference` finds the fault in the server's log. */
export function LoadFailed({ reference, onRetry }: { reference?: string; onRetry: () => void }) {
  const t = useTranslations("states.failed");
  return (
    <FailedState
      title={t("title")}
      headingLevel={1}
      actions={
        <button type="button" className={buttonClass("primary")} onClick={onRetry}>
          {t("retry")}
        </button>
      }
    >
      <p>{t("why")}</p>
      {reference && <p>{t("reference", { reference })}</p>}
    </FailedState>
  );
}
