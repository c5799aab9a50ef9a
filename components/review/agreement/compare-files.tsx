"use client";

import { useTranslations } from "next-intl";
import { useId, useState, useTransition, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import type { Answer } from "@/components/ui/shown-fault";
import type { FileAgreement } from "@/lib/agreement/file-agreement";
import { AgreementView } from "./agreement-view";

/** Two files of gold, or one and what is stored, compared without being kept; a fault says which file and which line it is in. */
export function CompareFiles({
  compare,
}: {
  compare: (first: File | undefined, second: File) => Promise<Answer<FileAgreement>>;
}) {
  const t = useTranslations("review.agreement");
  const id = useId();
  const [isPending, startTransition] = useTransition();
  const [files, setFiles] = useState<{ first?: File; second?: File }>({});
  const [answer, setAnswer] = useState<Answer<FileAgreement>>();
  const { first, second } = files;
  const [isStored, setStored] = useState(false);
  const names = { first: t("firstFile"), second: t("secondFile") };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (second)
      startTransition(async () => {
        setAnswer(await compare(first, second));
        setStored(first === undefined);
      });
  };
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-6">
      <h2 className="text-base font-semibold">{t("files")}</h2>
      <p className="max-w-3xl text-sm text-ink-soft">{t("filesLead")}</p>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-4">
        {(["first", "second"] as const).map((one) => (
          <label key={one} htmlFor={`${id}-${one}`} className="flex min-w-0 flex-col gap-1 text-sm">
            {one === "first" ? t("firstOrStored") : names[one]}
            <input
              id={`${id}-${one}`}
              type="file"
              accept=".jsonl,.ndjson,.json,.txt"
              required={one === "second"}
              onChange={(event) => {
                const file = event.target.files?.[0];
                setFiles({ ...files, [one]: file });
              }}
              className="max-w-full text-sm"
            />
          </label>
        ))}
        <Button type="submit" disabled={!second || isPending}>
          {isPending ? t("comparing") : t("compare")}
        </Button>
      </form>
      <div aria-live="polite" aria-busy={isPending} className="flex flex-col gap-3">
        {answer && !answer.ok && <FaultList faults={answer.faults} />}
        {answer?.ok && (
          <>
            {answer.value.onlyFirstCount + answer.value.onlySecondCount > 0 && (
              <p className="text-sm text-ink-soft">
                {isStored
                  ? t("notStored", { count: answer.value.onlySecondCount })
                  : t("onlyOne", { first: answer.value.onlyFirstCount, second: answer.value.onlySecondCount })}
              </p>
            )}
            <AgreementView {...answer.value} names={isStored ? { ...names, first: t("stored") } : names} />
          </>
        )}
      </div>
    </section>
  );
}
