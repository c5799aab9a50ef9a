"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { MediationPreview } from "@/lib/review/mediation-desk";
import { useStepText } from "./use-step-text";

/** What merging or splitting would make, with the way to do it or leave it. */
export function PreviewPanel({
  preview: { mediations, dyads, actorNames },
  apply,
  isPending,
  onApply,
  onCancel,
}: {
  preview: MediationPreview;
  /** What the button says. */
  apply: string;
  isPending: boolean;
  onApply: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const stepText = useStepText();
  const nameOf = (code: string) => actorNames[code] ?? code;
  const relations = dyads.map((pair) => pair.map(nameOf).join(" – "));
  return (
    <section aria-label={t("mediations.desk.result")} className="flex flex-col gap-2 rounded-md bg-sunken p-3">
      <h3 className="text-sm font-semibold">{t("mediations.desk.result")}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        {mediations.map(({ id, steps, state, parties }) => (
          <div key={id} className="min-w-0">
            <p className="font-medium">
              {id === 0 ? t("mediations.desk.new") : t("mediations.desk.one", { id: String(id) })}
            </p>
            <p className="text-xs text-ink-soft">
              {format.list(parties.map(nameOf))} · {t(`vocabulary.mediationState.${state}`)}
            </p>
            <ol className="mt-1 list-decimal ps-5">
              {steps.map((step) => (
                <li key={step.id}>{stepText({ ...step, mediators: [...step.mediators] }, actorNames)}</li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      {relations.length > 0 && <p>{t("mediations.desk.lanes", { list: format.list(relations) })}</p>}
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" disabled={isPending} onClick={onApply}>
          {apply}
        </Button>
        <Button onClick={onCancel}>{t("mediations.desk.cancel")}</Button>
      </div>
    </section>
  );
}
