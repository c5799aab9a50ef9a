import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CodedEntry } from "./coded-entry";
import { markerClass } from "./tone-class";

/** The frame of one entry of the list: its number, its title (which leads to the sentence), and its particulars. */
export function EntryFrame({
  entry,
  title,
  name,
  isDropped = false,
  isSelected,
  onSelect,
  action,
  children,
}: {
  entry: CodedEntry;
  title: ReactNode;
  /** What it is called for those who hear the page. */
  name: string;
  /** Struck out, without its particulars. */
  isDropped?: boolean;
  isSelected: boolean;
  onSelect: () => void;
  action?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("documents.entry");
  const tone = entry.kind === "event" ? entry.quadClass : entry.state;
  return (
    <li
      id={entry.anchor}
      className={clsx(
        "scroll-my-20 rounded-md border bg-surface px-3 py-2.5 text-sm target:border-ink target:ring-2 target:ring-ink",
        isSelected ? "border-ink ring-1 ring-ink" : "border-line",
      )}
    >
      <div className="flex items-start justify-between gap-2">
        <a
          href={`#text-${entry.anchor}`}
          data-entry={entry.key}
          aria-current={isSelected ? "true" : undefined}
          aria-label={t("showInText", { name })}
          onClick={(event) => {
            event.preventDefault();
            onSelect();
          }}
          className="flex min-w-0 flex-1 items-start gap-2 font-semibold text-ink hover:underline"
        >
          <span
            aria-hidden
            className={clsx(
              "mt-0.5 inline-flex h-5 min-w-5 shrink-0 items-center justify-center rounded-full border px-1 text-[0.6875rem] leading-none",
              markerClass(tone),
            )}
          >
            {entry.label}
          </span>
          <span className={clsx("min-w-0", isDropped && "text-ink-faint line-through")}>{title}</span>
        </a>
        {action}
      </div>
      {!isDropped && <div className="mt-1.5 flex flex-col gap-2">{children}</div>}
    </li>
  );
}
