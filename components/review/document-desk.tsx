"use client";

import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useState } from "react";
import { keepAuthorName, readAuthorName } from "@/components/ui/author-name";
import { Button, buttonClass } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FaultList } from "@/components/ui/fault-list";
import type { Answer, ShownFault } from "@/components/ui/shown-fault";
import { TextField } from "@/components/ui/text-field";
import { MAX_PUBLISHER_LENGTH, MAX_TITLE_LENGTH } from "@/lib/relations/document-input";
import type { RecodingReport } from "@/lib/agreement/recoding-report";
import type { DocumentHistory } from "@/lib/review/document-history";
import type { DocumentState } from "@/lib/review/document-state";
import { MAX_REASON_LENGTH, MAX_WHO_LENGTH } from "@/lib/review/review-input";
import type { DocumentReviewRequests } from "./document-requests";
import { RecodingNote } from "./recoding-note";
import { HistoryDisclosure } from "./history-disclosure";

/** What an analyst can do to a stored document: change what is known of it, take it out, add an event, look back. */
export function DocumentDesk({
  history,
  eventCount,
  requests,
  onChanged,
  onRemoved,
}: {
  history: Omit<DocumentHistory, "state"> & { state: DocumentState };
  eventCount: number;
  requests: DocumentReviewRequests;
  onChanged: () => void;
  onRemoved: () => void;
}) {
  const t = useTranslations("review.document");
  const words = useTranslations();
  const { documentId, version, state } = history;
  const [draft, setDraft] = useState<DocumentState & { who: string; reason: string }>();
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const [report, setReport] = useState<RecodingReport>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const say = async <T,>(work: () => Promise<Answer<T>>, done: (value: T) => void) => {
    setPending(true);
    const answer = await work();
    setPending(false);
    setFaults(answer.ok ? [] : answer.faults);
    if (answer.ok) done(answer.value);
  };
  const saying = () => ({ who: draft?.who ?? readAuthorName(), reason: draft?.reason ?? "", baseVersion: version });
  const save = () => {
    if (!draft) return;
    const { who, reason: _, ...after } = draft;
    keepAuthorName(who);
    void say(
      () => requests.correct(documentId, after, saying()),
      () => {
        setDraft(undefined);
        onChanged();
      },
    );
  };
  const field = (name: keyof DocumentState | "who" | "reason", maxLength: number, type = "text") =>
    draft && (
      <TextField
        label={t(`field.${name}`)}
        type={type}
        value={draft[name]}
        maxLength={maxLength}
        onText={(text) => setDraft({ ...draft, [name]: text })}
      />
    );
  const told = faults.map(({ text }) => (typeof text === "string" ? text : words(text.id, text.values))).join(" ");
  return (
    <div className="flex flex-col gap-3 print:hidden">
      <div className="flex flex-wrap gap-2">
        <Link href={`/documents/${documentId}/add-event`} className={buttonClass()}>
          {t("addEvent")}
        </Link>
        <Link href={`/mediations/add?document=${documentId}`} className={buttonClass()}>
          {t("addStep")}
        </Link>
        <Button
          aria-expanded={draft !== undefined}
          onClick={() => {
            setFaults([]);
            setDraft(draft ? undefined : { ...state, who: readAuthorName(), reason: "" });
          }}
        >
          {t("edit")}
        </Button>
        <Button
          disabled={isPending}
          onClick={() =>
            void say(
              () => requests.recode(documentId),
              (answer) => {
                setReport(answer.report);
                onChanged();
              },
            )
          }
        >
          {t("recode")}
        </Button>
        <ConfirmDialog
          trigger={<Button tone="quiet">{t("remove")}</Button>}
          title={t("removeTitle")}
          text={t("removeText", { count: eventCount })}
          confirmLabel={t("remove")}
          cancelLabel={words("shell.cancel")}
          problem={isAsking ? told : undefined}
          isPending={isPending}
          isOpen={isAsking}
          onOpenChange={(isOpen) => {
            setAsking(isOpen);
            setFaults([]);
          }}
          onConfirm={() => void say(() => requests.remove(documentId, saying()), onRemoved)}
        />
      </div>
      {draft && (
        <form
          className="grid max-w-3xl gap-3 rounded-lg border border-line bg-surface p-4 sm:grid-cols-2"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <div className="sm:col-span-2">{field("title", MAX_TITLE_LENGTH)}</div>
          {field("publisher", MAX_PUBLISHER_LENGTH)}
          {field("publishedDate", 10, "date")}
          {field("who", MAX_WHO_LENGTH)}
          {field("reason", MAX_REASON_LENGTH)}
          <p className="text-xs text-ink-faint sm:col-span-2">{t("daysStay")}</p>
          <div className="flex flex-wrap items-center gap-2 sm:col-span-2">
            <Button type="submit" tone="primary" disabled={isPending}>
              {t("save")}
            </Button>
            <Button onClick={() => setDraft(undefined)}>{words("shell.cancel")}</Button>
            <FaultList faults={faults} />
          </div>
        </form>
      )}
      {!draft && !isAsking && <FaultList faults={faults} />}
      {report && <RecodingNote report={report} />}
      <HistoryDisclosure
        key={version}
        version={version}
        isOpenAtFirst={false}
        ask={() => requests.history(documentId)}
        undo={(id) => requests.undo(id, readAuthorName())}
        onChanged={onChanged}
      />
    </div>
  );
}
