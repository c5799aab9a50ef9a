"use client";

import { clsx } from "clsx";
import { FileUp, FolderUp, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState, type ComponentProps } from "react";
import { buttonClass } from "@/components/ui/button";
import { gatherDropped, toGathered, type GatheredFile } from "./gathered-file";

// React knows the attribute by no name of its own.
const WHOLE_FOLDER = { webkitdirectory: "" } as ComponentProps<"input">;

/** Takes files or a whole folder, by choice or drop. */
export function FileGather({ isBusy, onFiles }: { isBusy: boolean; onFiles: (files: GatheredFile[]) => void }) {
  const t = useTranslations("batches.choose");
  const [isOver, setIsOver] = useState(false);
  const take = (files: GatheredFile[]) => {
    if (files.length > 0 && !isBusy) onFiles(files);
  };
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
        event.preventDefault();
        void gatherDropped(event.dataTransfer).then(take);
      }}
      className={clsx(
        "flex flex-wrap items-center gap-x-4 gap-y-3 rounded-md border border-dashed px-4 py-6 text-sm",
        isOver ? "border-accent bg-accent-soft" : "border-line-strong/60",
      )}
    >
      <Chooser label={t("files")} icon={FileUp} isBusy={isBusy} onFiles={(files) => take(toGathered(files))} multiple />
      <Chooser
        label={t("folder")}
        icon={FolderUp}
        isBusy={isBusy}
        onFiles={(files) => take(toGathered(files))}
        {...WHOLE_FOLDER}
      />
      <span className="min-w-0 flex-1 basis-64 text-ink-soft">{t("kinds")}</span>
    </div>
  );
}

function Chooser({
  label,
  icon: Icon,
  isBusy,
  onFiles,
  ...input
}: ComponentProps<"input"> & {
  label: string;
  icon: LucideIcon;
  isBusy: boolean;
  onFiles: (files: File[]) => void;
}) {
  const id = useId();
  return (
    <span className="relative">
      <input
        {...input}
        id={id}
        type="file"
        disabled={isBusy}
        className="peer absolute inset-0 opacity-0"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same files can be chosen again after a fault.
          event.target.value = "";
        }}
      />
      <label
        htmlFor={id}
        className={buttonClass(
          "plain",
          "cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-ring",
        )}
      >
        <Icon aria-hidden className="size-4" />
        {label}
      </label>
    </span>
  );
}
