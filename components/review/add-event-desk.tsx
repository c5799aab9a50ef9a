"use client";

import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useEffect, useState } from "react";
import { keepAuthorName, readAuthorName } from "@/components/ui/author-name";
import { Button, buttonClass } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import { TextField } from "@/components/ui/text-field";
import type { Day } from "@/lib/relations/day";
import type { Change } from "@/lib/review/change";
import type { TextSpan } from "@/lib/review/event-state";
import { MAX_WHO_LENGTH } from "@/lib/review/review-input";
import { chooseSentence, chosenParticipants, emptyDraft } from "./event-draft";
import { EventForm } from "./event-form";
import { PassageText } from "./passage-text";
import type { ReviewRequests } from "./review-requests";

/** A document's sentences to choose from, and the fields of the event that they tell. */
export function AddEventDesk({
  documentId,
  publishedDate,
  paragraphs,
  add,
  onAdded,
}: {
  documentId: string;
  publishedDate: Day;
  /** The sentences of each paragraph. */
  paragraphs: readonly (readonly TextSpan[])[];
  add: ReviewRequests["add"];
  onAdded: (change: Change) => void;
}) {
  const t = useTranslations("review");
  const [draft, setDraft] = useState(() => emptyDraft(publishedDate));
  const [who, setWho] = useState("");
  // The name lies in the browser, so the server cannot write it.
  useEffect(() => setWho(readAuthorName()), []); // eslint-disable-line react-hooks/set-state-in-effect
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isPending, setPending] = useState(false);
  const sentences = paragraphs.flat();
  const { span } = draft;
  const save = async () => {
    if (!span) return setFaults([{ text: { id: "review.add.noSentence" } }]);
    setPending(true);
    const { participants: _, span: __, ...fields } = draft;
    const answer = await add({ ...fields, ...span, documentId, participants: chosenParticipants(draft) }, who);
    setPending(false);
    if (!answer.ok) return setFaults(answer.faults);
    onAdded(answer.value.change);
  };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <section aria-labelledby="add-text" className="flex min-w-0 flex-col gap-3">
        <h2 id="add-text" className="text-sm font-semibold">
          {t("add.choose")}
        </h2>
        {paragraphs.map((paragraph) => (
          <PassageText
            key={paragraph[0]?.start}
            sentences={paragraph}
            span={span}
            names={[]}
            isChoosing
            onPress={(sentence) =>
              setDraft((before) => ({ ...before, span: chooseSentence(sentences, before.span, sentence) }))
            }
          />
        ))}
      </section>
      <section
        aria-labelledby="add-fields"
        className="flex min-w-0 flex-col gap-3 rounded-lg border border-line bg-surface p-4 lg:sticky lg:top-16"
      >
        <h2 id="add-fields" className="text-sm font-semibold">
          {t("add.fields")}
        </h2>
        <EventForm draft={draft} onChange={(change) => setDraft((before) => ({ ...before, ...change }))} />
        <TextField
          label={t("who")}
          value={who}
          maxLength={MAX_WHO_LENGTH}
          onText={(name) => {
            setWho(name);
            keepAuthorName(name);
          }}
        />
        <FaultList faults={faults} />
        <div className="flex flex-wrap gap-2">
          <Button tone="primary" disabled={isPending} onClick={() => void save()}>
            {isPending ? t("saving") : t("add.save")}
          </Button>
          <Link href={`/documents/${documentId}`} className={buttonClass()}>
            {t("add.back")}
          </Link>
        </div>
      </section>
    </div>
  );
}
