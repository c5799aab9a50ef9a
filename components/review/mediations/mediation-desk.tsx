"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { readAuthorName } from "@/components/ui/author-name";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FaultList } from "@/components/ui/fault-list";
import { Link } from "@/components/ui/link";
import type { Answer, ShownFault } from "@/components/ui/shown-fault";
import type { DeskStep, MediationDesk as Desk, MediationPreview } from "@/lib/review/mediation-desk";
import { HistoryDisclosure } from "@/components/review/history-disclosure";
import type { MediationRequests, StepMove } from "./mediation-requests";
import { MergeSearch } from "./merge-search";
import { PreviewPanel } from "./preview-panel";
import { draftOfStep, stepOfDraft, type StepDraft } from "./step-draft";
import { StepForm } from "./step-form";
import { useStepText } from "./use-step-text";

/** A mediation by the analyst's hand: its steps to change and to tick, another to merge with, and what was said. */
export function MediationDesk({
  desk,
  requests,
  onChanged,
  onMoved,
}: {
  desk: Desk;
  requests: MediationRequests;
  /** Told whether the mediation has steps left. */
  onChanged: (isThere: boolean) => void;
  onMoved: (mediationId: number) => void;
}) {
  const t = useTranslations("mediations.desk");
  const stepText = useStepText();
  const { mediationId: id, steps, changes, actorNames } = desk;
  const [editing, setEditing] = useState<{ key: string; draft: StepDraft }>();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [move, setMove] = useState<{ move: StepMove; preview: MediationPreview }>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isPending, setPending] = useState(false);
  const asking = async <T,>(work: Promise<Answer<T>>, done: (value: T) => void) => {
    setPending(true);
    const answer = await work;
    setPending(false);
    setFaults(answer.ok ? [] : answer.faults);
    if (answer.ok) return done(answer.value);
    // What another changed in between shows at once; what was typed stays.
    setMove(undefined);
    onChanged(true);
  };
  const look = (wanted: StepMove) =>
    asking(requests.preview(id, wanted), ({ preview }) => setMove({ move: wanted, preview }));
  const chosen = ticked.filter((key) => steps.some((step) => step.key === key));
  const done = (isThere: boolean) => {
    setEditing(undefined);
    onChanged(isThere);
  };
  const save = ({ key, version }: DeskStep, draft: StepDraft) =>
    asking(requests.correct(id, { key, baseVersion: version, after: stepOfDraft(draft) }, readAuthorName()), () =>
      done(true),
    );
  const remove = ({ key, version }: DeskStep) =>
    asking(requests.remove(id, { key, baseVersion: version }, readAuthorName()), () => done(steps.length > 1));
  return (
    <Card title={t("title")} note={t("note")} className="print:hidden">
      <div className="flex flex-col gap-3 text-sm">
        <ol className="flex flex-col gap-1">
          {steps.map((step) => (
            <li key={step.key} className="flex flex-col gap-2 border-s-2 border-line ps-2">
              <div className="flex flex-wrap items-center gap-2">
                <label className="flex min-w-0 items-center gap-2">
                  <input
                    type="checkbox"
                    className="size-4 accent-accent"
                    aria-label={t("pick", { step: stepText(step.state, actorNames) })}
                    checked={chosen.includes(step.key)}
                    onChange={({ target }) =>
                      setTicked(target.checked ? [...chosen, step.key] : chosen.filter((key) => key !== step.key))
                    }
                  />
                  {stepText(step.state, actorNames)}
                </label>
                <Button
                  tone="quiet"
                  className="h-7! px-1.5! text-xs!"
                  aria-label={t("editOf", { step: stepText(step.state, actorNames) })}
                  aria-expanded={editing?.key === step.key}
                  onClick={() =>
                    setEditing(
                      editing?.key === step.key
                        ? undefined
                        : { key: step.key, draft: draftOfStep(step.state, actorNames) },
                    )
                  }
                >
                  {t("edit")}
                </Button>
              </div>
              {editing?.key === step.key && (
                <form
                  className="flex max-w-2xl flex-col gap-3 rounded-md bg-sunken p-3"
                  onSubmit={(event) => {
                    event.preventDefault();
                    void save(step, editing.draft);
                  }}
                >
                  <StepForm
                    draft={editing.draft}
                    onChange={(change) => setEditing({ key: step.key, draft: { ...editing.draft, ...change } })}
                  />
                  <div className="flex flex-wrap gap-2">
                    <Button type="submit" tone="primary" disabled={isPending}>
                      {t("save")}
                    </Button>
                    <Button disabled={isPending} onClick={() => void remove(step)}>
                      {t("remove")}
                    </Button>
                    <Button onClick={() => setEditing(undefined)}>{t("cancel")}</Button>
                  </div>
                </form>
              )}
            </li>
          ))}
        </ol>
        <div className="flex flex-wrap gap-2">
          <Link href={`/mediations/add?mediation=${id}`} className={buttonClass()}>
            {t("add")}
          </Link>
          <Button disabled={isPending || chosen.length === 0} onClick={() => void look({ keys: chosen })}>
            {t("split")}
          </Button>
        </div>
        <MergeSearch
          mediationId={id}
          find={requests.find}
          isPending={isPending}
          onChosen={(other) => void look({ with: other })}
        />
        <FaultList faults={faults} />
        {move && (
          <PreviewPanel
            preview={move.preview}
            apply={t("with" in move.move ? "applyMerge" : "applySplit")}
            isPending={isPending}
            onCancel={() => setMove(undefined)}
            onApply={() =>
              void asking(
                requests.move(id, { ...move.move, seen: move.preview.seen }, readAuthorName()),
                ({ moved }) => {
                  setMove(undefined);
                  setTicked([]);
                  onMoved(moved.mediationId);
                },
              )
            }
          />
        )}
        <HistoryDisclosure
          key={changes.at(-1)?.id ?? 0}
          version={changes.length}
          isOpenAtFirst={false}
          ask={() => requests.desk(id)}
          undo={(changeId) => requests.undo(changeId, readAuthorName())}
          // The addition of its only step may have been taken back.
          onChanged={() => void requests.desk(id).then(({ ok }) => onChanged(ok))}
        />
      </div>
    </Card>
  );
}
