import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";

const BOX = "w-full rounded-md border bg-surface px-2.5 text-sm text-ink placeholder:text-ink-faint";

/** One line of the form: label, box, where its value came from, and what is wrong with it. */
export function Field({
  id,
  label,
  hint,
  faults,
  isProposed,
  className,
  ...input
}: ComponentProps<"input"> & {
  id: string;
  label: string;
  hint?: string;
  faults: readonly ShownFault[];
  isProposed: boolean;
}) {
  const t = useTranslations("documents.new");
  const noteId = `${id}-note`;
  const faultId = `${id}-fault`;
  return (
    <div className={clsx("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        className={clsx(BOX, "h-9 pointer-coarse:h-11", faults.length > 0 ? "border-fault" : "border-line-strong")}
        aria-invalid={faults.length > 0 || undefined}
        aria-describedby={`${noteId} ${faultId}`}
        {...input}
      />
      <p id={noteId} className="min-h-4 text-xs text-ink-faint">
        {isProposed && <span className="font-medium text-accent">{t("proposed")} </span>}
        {hint}
      </p>
      <FaultList id={faultId} faults={faults} />
    </div>
  );
}
