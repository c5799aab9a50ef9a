"use client";

import { clsx } from "clsx";
import { FileUp } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useId, useState, type ReactNode } from "react";
import { MAX_TEXT_BYTES, MAX_UPLOAD_BYTES } from "@/lib/relations/document-input";
import { buttonClass } from "@/components/ui/button";

const ACCEPTED = ".txt,.html,.htm,.pdf,.docx";
const MEGABYTE = 1_000_000;

/** Takes a file by choice or drop; what it holds goes to `onFile`. */
export function FileDrop({
  isBusy,
  onFile,
  children,
}: {
  isBusy: boolean;
  onFile: (file: File) => void;
  children?: ReactNode;
}) {
  const t = useTranslations("documents.new");
  const format = useFormatter();
  const inputId = useId();
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        const file = event.dataTransfer.files[0];
        setIsOver(false);
        if (!file) return;
        event.preventDefault();
        if (!isBusy) onFile(file);
      }}
      className={clsx(
        "flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-dashed px-3 py-3 text-sm",
        isOver ? "border-accent bg-accent-soft" : "border-line-strong/60",
      )}
    >
      <span className="relative">
        <input
          id={inputId}
          type="file"
          accept={ACCEPTED}
          disabled={isBusy}
          className="peer absolute inset-0 opacity-0"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again after a fault.
            event.target.value = "";
            if (file) onFile(file);
          }}
        />
        <label
          htmlFor={inputId}
          className={buttonClass(
            "plain",
            "cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-ring",
          )}
        >
          <FileUp aria-hidden className="size-4" />
          {isBusy ? t("readingFile") : t("chooseFile")}
        </label>
      </span>
      <span className="text-ink-soft">
        {t("fileBounds", {
          upload: format.number(MAX_UPLOAD_BYTES / MEGABYTE),
          text: format.number(MAX_TEXT_BYTES / MEGABYTE),
        })}
      </span>
      {children}
    </div>
  );
}
