"use client";

import { useTranslations } from "next-intl";
import { useRouter, useSearchParams } from "next/navigation";
import { startTransition, useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { MAX_UPLOAD_BYTES, type DocumentInput } from "@/lib/relations/document-input";
import type { ProposedDocument } from "@/lib/relations/proposed-document";
import { DocumentForm } from "./document-form";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { DocumentRequests } from "./document-requests";
import { DocumentReview } from "./document-review";
import { EMPTY_DRAFT, withField, withProposals, type Draft } from "./draft";
import { forgetDraft, keepDraft } from "./draft-storage";
import { NothingFound } from "./nothing-found";

/** A text shorter than this says nothing of itself. */
const SHORTEST_TEXT = 40;
const REVIEW_STEP = "review";
const KEEP_AFTER_MILLISECONDS = 300;

type Busy = "file" | "details" | "propose" | "save";

/**
 * From a text to a stored document in two steps. The step stands in the address, so that the browser's own way back
 * leads from the review to the form; what was entered is kept for the tab until it is saved.
 */
export function NewDocument({
  requests,
  ruleReasons,
  initialDraft,
}: {
  requests: DocumentRequests;
  /** What the browser kept; absent while the page is not yet in a browser. */
  initialDraft?: Draft;
  ruleReasons: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("documents");
  const router = useRouter();
  const isReviewAsked = useSearchParams().get("step") === REVIEW_STEP;
  const [draft, setDraft] = useState<Draft>(initialDraft ?? EMPTY_DRAFT);
  const [proposal, setProposal] = useState<ProposedDocument>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [busy, setBusy] = useState<Busy>();
  const [isKept, setIsKept] = useState(true);
  const isSaving = useRef(false);
  const detailsRead = useRef(draft.input.text);

  useEffect(() => {
    if (!initialDraft) return;
    const keep = () => setIsKept(isSaving.current || keepDraft(draft));
    const timer = setTimeout(keep, KEEP_AFTER_MILLISECONDS);
    window.addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", keep);
    };
  }, [draft, initialDraft]);

  const propose = async (input: DocumentInput, isStepNew: boolean) => {
    setBusy("propose");
    setFaults([]);
    const answer = await requests.propose(input);
    if (answer.ok) {
      setProposal(answer.value);
      if (isStepNew) window.history.pushState(null, "", `?step=${REVIEW_STEP}`);
      // The address changes in a transition of the router: the form stays busy until the review has taken its place.
      startTransition(() => setBusy(undefined));
      window.scrollTo({ top: 0 });
    } else {
      setBusy(undefined);
      setFaults(answer.faults);
      if (!isStepNew) window.history.replaceState(null, "", window.location.pathname);
      else focusFirstFault(answer.faults);
    }
  };

  useEffect(() => {
    if (!isReviewAsked || draft.input.text === "") return;
    const timer = setTimeout(() => void propose(draft.input, false), 0);
    return () => clearTimeout(timer);
    // Once, when the page opens: a reload of the review codes the kept text again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const changeField = (field: keyof DocumentInput, value: string) => {
    setDraft((before) => withField(before, field, value));
    // What is saved must be what was reviewed.
    setProposal(undefined);
    setFaults((before) => before.filter((fault) => fault.field !== field));
  };

  const readFile = async (file: File) => {
    if (file.size > MAX_UPLOAD_BYTES)
      return setFaults([{ field: "file", text: { id: "documents.new.fileTooLarge", values: { name: file.name } } }]);
    setBusy("file");
    setFaults([]);
    const answer = await requests.readFile(file);
    setBusy(undefined);
    if (!answer.ok) return setFaults(answer.faults.map(({ text }) => ({ field: "file", text })));
    const { text, ...details } = answer.value;
    detailsRead.current = text;
    setDraft((before) => withProposals(withField(before, "text", text), details));
  };

  const readDetails = async (text: string) => {
    if (busy || text === detailsRead.current || text.trim().length < SHORTEST_TEXT) return;
    detailsRead.current = text;
    setBusy("details");
    const answer = await requests.readDetails(text);
    setBusy((before) => (before === "details" ? undefined : before));
    // Proposals are a courtesy: without them the analyst fills in the fields.
    if (!answer.ok) return;
    const editedField = document.activeElement?.getAttribute("name");
    setDraft((before) => withProposals(before, answer.value, editedField));
  };

  const save = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    setBusy("save");
    setFaults([]);
    const answer = await requests.save(draft.input, draft.droppedKeys);
    if (answer.ok) {
      forgetDraft();
      return router.replace(`/documents/${answer.value.documentId}?saved=${answer.value.isNew ? "new" : "known"}`);
    }
    isSaving.current = false;
    setBusy(undefined);
    setFaults(answer.faults);
  };

  const clear = () => {
    forgetDraft();
    detailsRead.current = "";
    setDraft(EMPTY_DRAFT);
    setFaults([]);
    document.getElementById("document-text")?.focus();
  };

  const isReview = isReviewAsked && proposal !== undefined;
  const page = useRef<HTMLDivElement>(null);
  const shownStep = useRef(isReview);
  useEffect(() => {
    if (shownStep.current === isReview) return;
    shownStep.current = isReview;
    // The button that led here is gone with its step.
    page.current?.focus({ preventScroll: true });
  }, [isReview]);
  return (
    <div ref={page} tabIndex={-1} className="flex flex-col gap-5 outline-none">
      <PageHeader
        title={t(isReview ? "review.title" : "new.title")}
        lead={t(isReview ? "review.lead" : "new.lead")}
        actions={
          !isReview && (
            <Link href="/documents/many" className={buttonClass()}>
              {t("new.many")}
            </Link>
          )
        }
      />
      {isReview ? (
        <DocumentReview
          proposal={proposal}
          ruleReasons={ruleReasons}
          droppedKeys={draft.droppedKeys}
          faults={faults}
          isSaving={busy === "save"}
          nothingFound={<NothingFound />}
          onDroppedKeys={(droppedKeys) => setDraft({ ...draft, droppedKeys })}
          onBack={() => window.history.pushState(null, "", window.location.pathname)}
          onSave={() => void save()}
        />
      ) : (
        <DocumentForm
          draft={draft}
          faults={faults}
          busy={busy === "save" ? undefined : busy}
          isKept={isKept}
          onField={changeField}
          onFile={(file) => void readFile(file)}
          onTextLeft={(text) => void readDetails(text)}
          onSubmit={() => void propose(draft.input, true)}
          onClear={clear}
        />
      )}
    </div>
  );
}

function focusFirstFault(faults: readonly ShownFault[]) {
  const field = faults.find((fault) => fault.field !== undefined)?.field;
  if (field) document.getElementById(`document-${field}`)?.focus();
}
