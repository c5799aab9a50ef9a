"use client";

import { clsx } from "clsx";
import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { buttonClass } from "@/components/ui/button";

/** Takes files by choice or drop. */
export function FileChooser({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useTranslations("datasets.import");
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
        setIsOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
      className={clsx(
        "flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-dashed px-4 py-6 text-sm",
        isOver ? "border-accent bg-accent-soft" : "border-line-strong/60",
      )}
    >
      <span className="relative">
        <input
          id={inputId}
          type="file"
          multiple
          className="peer absolute inset-0 opacity-0"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file can be chosen again after a fault.
            event.target.value = "";
            if (files.length > 0) onFiles(files);
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
          {t("choose")}
        </label>
      </span>
      <span className="min-w-0 flex-1 basis-64 text-ink-soft">{t("kindsOfFile")}</span>
    </div>
  );
}
