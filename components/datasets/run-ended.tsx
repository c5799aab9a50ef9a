import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { StatePanel } from "@/components/states/state-panel";
import { buttonClass } from "@/components/ui/button";
import type { ImportRun } from "@/lib/relations/import-run";

/** An import that stored nothing: it failed, with the reason, or was cancelled. */
export function RunEnded({ run }: { run: ImportRun }) {
  const t = useTranslations("datasets.ended");
  const words = useTranslations();
  const isFailed = run.state === "failed";
  const reason = run.fault?.message;
  return (
    <StatePanel
      title={isFailed ? t("failed") : t("cancelled")}
      role={isFailed ? "alert" : "status"}
      actions={
        <>
          <Link href="/datasets/import" className={buttonClass("primary")}>
            {t("again")}
          </Link>
          <Link href="/datasets" className={buttonClass()}>
            {t("toDatasets")}
          </Link>
        </>
      }
    >
      {isFailed && <p>{reason && words.has(reason.id) ? words(reason.id, reason.values) : t("unknownReason")}</p>}
      <p>{t("unharmed")}</p>
    </StatePanel>
  );
}
