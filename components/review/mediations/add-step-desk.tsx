"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { readAuthorName } from "@/components/ui/author-name";
import { Button, buttonClass } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import { Link } from "@/components/ui/link";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { TextSpan } from "@/lib/review/event-state";
import { chooseSentence } from "@/components/review/event-draft";
import { PassageText } from "@/components/review/passage-text";
import type { MediationRequests } from "./mediation-requests";
import { stepOfDraft, type StepDraft } from "./step-draft";
import { StepForm } from "./step-form";

/** A document's sentences to choose from, and the step of mediation that they tell. */
export function AddStepDesk({
  documentId,
  mediationId,
  first,
  paragraphs,
  back,
  add,
  onAdded,
}: {
  documentId: string;
  /** Absent where a mediation begins. */
  mediationId: number | undefined;
  first: StepDraft;
  paragraphs: readonly (readonly TextSpan[])[];
  back: string;
  add: MediationRequests["add"];
  onAdded: (mediationId: number) => void;
}) {
  const t = useTranslations("mediations.desk");
  const [draft, setDraft] = useState(first);
  const [span, setSpan] = useState<Pick<TextSpan, "start" | "end">>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isPending, setPending] = useState(false);
  const sentences = paragraphs.flat();
  const save = async () => {
    if (!span) return setFaults([{ text: { id: "mediations.desk.noSentence" } }]);
    setPending(true);
    const { start, end } = span;
    const answer = await add(mediationId, { ...stepOfDraft(draft), documentId, start, end }, readAuthorName());
    setPending(false);
    if (!answer.ok) return setFaults(answer.faults);
    onAdded(answer.value.added.mediationId);
  };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <section aria-labelledby="add-text" className="flex min-w-0 flex-col gap-3">
        <h2 id="add-text" className="text-sm font-semibold">
          {t("choose")}
        </h2>
        {paragraphs.map((paragraph) => (
          <PassageText
            key={paragraph[0]?.start}
            sentences={paragraph}
            span={span}
            names={[]}
            isChoosing
            onPress={(sentence) => setSpan((before) => chooseSentence(sentences, before, sentence))}
          />
        ))}
      </section>
      <section
        aria-labelledby="add-fields"
        className="flex min-w-0 flex-col gap-3 rounded-lg border border-line bg-surface p-4 lg:sticky lg:top-16"
      >
        <h2 id="add-fields" className="text-sm font-semibold">
          {t("fields")}
        </h2>
        <StepForm draft={draft} onChange={(change) => setDraft((before) => ({ ...before, ...change }))} />
        <FaultList faults={faults} />
        <div className="flex flex-wrap gap-2">
          <Button tone="primary" disabled={isPending} onClick={() => void save()}>
            {t(mediationId === undefined ? "begin" : "add")}
          </Button>
          <Link href={back} className={buttonClass()}>
            {t("back")}
          </Link>
        </div>
      </section>
    </div>
  );
}
