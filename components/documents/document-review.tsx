"use client";

import { RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useMemo, useState, type ReactNode } from "react";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Button, buttonClass } from "@/components/ui/button";
import type { ProposedDocument } from "@/lib/relations/proposed-document";
import { entriesOfProposal } from "./coded-entry";
import { CodedReading } from "./coded-reading";
import type { ShownFault } from "@/components/ui/shown-fault";
import { FaultList } from "@/components/ui/fault-list";
import { linkedKeys } from "./linked-keys";
import { ToneLegend } from "./tone-legend";

const NOTHING_FOUND_WARNING = "faults.nothing-found";

/** The second step: what the coder found, before anything is stored. */
export function DocumentReview({
  proposal,
  ruleReasons,
  droppedKeys,
  faults,
  isSaving,
  nothingFound,
  onDroppedKeys,
  onBack,
  onSave,
}: {
  proposal: ProposedDocument;
  ruleReasons: Readonly<Record<string, string>>;
  droppedKeys: readonly string[];
  faults: readonly ShownFault[];
  isSaving: boolean;
  nothingFound: ReactNode;
  onDroppedKeys: (keys: string[]) => void;
  onBack: () => void;
  onSave: () => void;
}) {
  const t = useTranslations();
  const day = useDayText();
  const { document, coded, actorNames, existingDocumentId, warnings } = proposal;
  const entries = useMemo(() => entriesOfProposal(coded), [coded]);
  // The panel in place of the lists says it at more length.
  const otherWarnings = warnings.filter(({ id }) => id !== NOTHING_FOUND_WARNING);
  const dropped = useMemo(() => new Set(droppedKeys), [droppedKeys]);
  const [notice, setNotice] = useState("");
  const keptCount = entries.events.filter(({ key }) => !dropped.has(key)).length;
  const toggle = (key: string) => {
    const isDropped = dropped.has(key);
    const keys = linkedKeys(entries, key);
    const others = droppedKeys.filter((one) => !keys.includes(one));
    onDroppedKeys(isDropped ? others : [...others, ...keys]);
    const labels = [...entries.events, ...entries.mediations].filter((one) => keys.includes(one.key));
    const message = isDropped ? "documents.review.restored" : "documents.review.dropped";
    setNotice(t(message, { labels: labels.map(({ label }) => label).join(", "), count: labels.length }));
  };
  return (
    // What is found stays below the bar of actions, which sticks to the window too.
    <div className="flex flex-col gap-4 [--reading-top:7.25rem]">
      <div className="flex flex-col gap-1">
        <h2 dir="auto" className="text-lg font-semibold">
          {document.title}
        </h2>
        <p className="text-sm text-ink-soft">
          {[document.publisher, day(document.publishedDate), document.url].filter(Boolean).join(" · ")}
        </p>
      </div>
      {existingDocumentId && (
        <div role="status" className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
          {t("documents.review.alreadyStored")}{" "}
          <Link href={`/documents/${existingDocumentId}`} className="font-medium underline">
            {t("documents.review.openStored")}
          </Link>
        </div>
      )}
      {otherWarnings.length > 0 && (
        <ul className="flex flex-col gap-1 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
          {otherWarnings.map(({ id, values }) => (
            <li key={id}>{t(id, values)}</li>
          ))}
        </ul>
      )}
      <div className="sticky top-12 z-20 -mx-1 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-line bg-raised px-3 py-2 shadow-float lg:top-14">
        <Button tone="primary" onClick={onSave} disabled={isSaving}>
          {isSaving ? t("documents.review.saving") : t("documents.review.save", { count: keptCount })}
        </Button>
        <Button onClick={onBack} disabled={isSaving}>
          {t("documents.review.back")}
        </Button>
        <p role="status" className="text-sm text-ink-soft">
          {notice}
        </p>
        <FaultList faults={faults} />
      </div>
      <ToneLegend />
      <CodedReading
        text={document.text}
        language={document.language}
        entries={entries}
        actorNames={actorNames}
        ruleReasons={ruleReasons}
        droppedKeys={dropped}
        empty={nothingFound}
        entryAction={(entry) => {
          const isDropped = dropped.has(entry.key);
          const Icon = isDropped ? RotateCcw : X;
          const word = t(isDropped ? "documents.review.undo" : "documents.review.drop");
          return (
            <button
              type="button"
              onClick={() => toggle(entry.key)}
              aria-label={t("documents.review.actionOn", { action: word, label: entry.label })}
              className={buttonClass("quiet", "-my-1 h-7 px-1.5")}
            >
              <Icon aria-hidden className="size-4" />
              {word}
            </button>
          );
        }}
      />
    </div>
  );
}
