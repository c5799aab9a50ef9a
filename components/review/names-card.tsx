"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useState } from "react";
import { readAuthorName } from "@/components/ui/author-name";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FaultList } from "@/components/ui/fault-list";
import type { Answer, ShownFault } from "@/components/ui/shown-fault";
import { TextField } from "@/components/ui/text-field";
import type { ActorHistory } from "@/lib/review/actor-history";
import { MAX_ALIAS_LENGTH } from "@/lib/review/actor-state";
import type { AliasPreview } from "@/lib/review/alias-preview";
import { HistoryDisclosure } from "./history-disclosure";
import type { NameRequests } from "./name-requests";

/** The names of an actor: those that were added, and the way to add one, with what it would change. */
export function NamesCard({
  history,
  requests,
  onChanged,
}: {
  history: ActorHistory;
  requests: NameRequests;
  onChanged: () => void;
}) {
  const t = useTranslations("review.names");
  const { code, version, state } = history;
  const [alias, setAlias] = useState("");
  const [preview, setPreview] = useState<AliasPreview>();
  const [pending, setPending] = useState<"preview" | "write">();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isSaved, setSaved] = useState(false);
  const asking = async <T,>(kind: "preview" | "write", work: () => Promise<Answer<T>>, done: (value: T) => void) => {
    setPending(kind);
    const answer = await work();
    setPending(undefined);
    setFaults(answer.ok ? [] : answer.faults);
    if (answer.ok) done(answer.value);
  };
  const saying = () => ({ who: readAuthorName(), reason: "", baseVersion: version });
  const write = (work: () => Promise<Answer<unknown>>, isAdded: boolean) =>
    asking("write", work, () => {
      setAlias("");
      setPreview(undefined);
      setSaved(isAdded);
      onChanged();
    });
  return (
    <Card title={t("title")} note={t("note")} className="print:hidden">
      <div className="flex flex-col gap-3 text-sm">
        {state.addedAliases.length === 0 ? (
          <p className="text-ink-faint">{t("none")}</p>
        ) : (
          <ul aria-label={t("added")} className="flex flex-wrap gap-1.5">
            {state.addedAliases.map((name) => (
              <li key={name} className="flex items-center rounded-md bg-accent-soft ps-2">
                <bdi>{name}</bdi>
                <button
                  type="button"
                  aria-label={t("removeOf", { alias: name })}
                  disabled={pending !== undefined}
                  onClick={() => void write(() => requests.remove(code, name, saying()), false)}
                  className="flex size-7 items-center justify-center"
                >
                  <X aria-hidden className="size-3.5" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            setSaved(false);
            void asking(
              "preview",
              () => requests.preview(code, alias),
              (answer) => setPreview(answer.preview),
            );
          }}
        >
          <TextField
            className="w-64"
            label={t("field")}
            value={alias}
            maxLength={MAX_ALIAS_LENGTH}
            onText={(text) => {
              setAlias(text);
              setPreview(undefined);
            }}
          />
          <Button type="submit" disabled={pending !== undefined || alias.trim() === ""}>
            {t("preview")}
          </Button>
          {preview && (
            <Button
              tone="primary"
              disabled={pending !== undefined}
              onClick={() => void write(() => requests.add(code, alias, saying()), true)}
            >
              {t("add")}
            </Button>
          )}
        </form>
        <p role="status" className="text-xs text-ink-soft empty:hidden">
          {pending === "preview" && t("looking")}
          {isSaved && t("saved")}
        </p>
        <FaultList faults={faults} />
        {preview && <PreviewList preview={preview} />}
        <HistoryDisclosure
          key={version}
          version={version}
          isOpenAtFirst={false}
          ask={() => requests.history(code)}
          undo={(id) => requests.undo(id, readAuthorName())}
          onChanged={onChanged}
        />
      </div>
    </Card>
  );
}

function PreviewList({ preview: { documentCount, documents } }: { preview: AliasPreview }) {
  const t = useTranslations("review.names");
  const tType = useTranslations("vocabulary.eventType");
  const told = (events: AliasPreview["documents"][number]["gained"]) =>
    events.map(({ type, participants }) => `${tType(type)}: ${participants.map(({ name }) => name).join(", ")}`);
  return (
    <div className="flex flex-col gap-2">
      <p>
        {t("held", { count: documentCount })} {documents.length > 0 && t("read", { count: documents.length })}
      </p>
      <ul className="flex max-h-80 flex-col gap-2 overflow-y-auto overscroll-contain">
        {documents.map(({ documentId, title, quotes, gained, lost }) => (
          <li key={documentId} className="border-s-2 border-line ps-2">
            <Link href={`/documents/${documentId}`} className="link">
              <bdi>{title}</bdi>
            </Link>
            <p className="text-xs text-ink-soft">
              {gained.length + lost.length === 0
                ? t("same")
                : [
                    gained.length > 0 && `${t("gained", { count: gained.length })} (${told(gained).join("; ")})`,
                    lost.length > 0 && `${t("lost", { count: lost.length })} (${told(lost).join("; ")})`,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
            </p>
            {quotes.map((quote) => (
              <p key={quote} dir="auto" className="text-xs text-ink-faint">
                {quote}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
