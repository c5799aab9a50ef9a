"use client";

import { clsx } from "clsx";
import { FileUp } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { buttonClass } from "./button";

/** Takes files by choice or drop: a button and beside it what may be dropped. */
export function FileBox({
  label,
  accept,
  isMultiple = false,
  isBusy = false,
  onFiles,
  className,
  children,
}: {
  label: string;
  /** Kinds of file to offer, as in an `input`; anything where absent. */
  accept?: string;
  isMultiple?: boolean;
  isBusy?: boolean;
  /** Called with at least one file, and with no more unless `isMultiple`. */
  onFiles: (files: File[]) => void;
  className: string;
  children: ReactNode;
}) {
  const inputId = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, isMultiple ? undefined : 1);
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
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
      className={clsx(
        "flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-dashed text-sm",
        isOver ? "border-accent bg-accent-soft" : "border-line-strong/60",
        className,
      )}
    >
      <span className="relative">
        <input
          id={inputId}
          type="file"
          {...(accept !== undefined && { accept })}
          multiple={isMultiple}
          disabled={isBusy}
          className="peer absolute inset-0 opacity-0"
          onChange={(event) => {
            take(event.target.files);
            // The same file can be chosen again after a fault.
            event.target.value = "";
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
          {label}
        </label>
      </span>
      {children}
    </div>
  );
}
