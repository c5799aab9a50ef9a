"use client";

import clsx from "clsx";
import { useCallback, useRef, useState, type ReactNode } from "react";
import { EvidencePanel } from "./evidence-panel";
import { OpenMarkContext, type OpenedMark } from "./opened-mark";

/**
 * Charts with the events of a chosen mark beside them: a column on wide screens, a sheet over the lower half of the
 * page on narrow ones, above which the charts can still be scrolled; never over the chart.
 */
export function EvidenceLayout({
  children,
  aside,
}: {
  children: ReactNode;
  /** What stands in the column while no mark is chosen; without it the column appears with the first mark. */
  aside?: ReactNode;
}) {
  const [mark, setMark] = useState<OpenedMark>();
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: OpenedMark) => {
    opener.current = document.activeElement;
    setMark(next);
  }, []);
  const close = () => {
    setMark(undefined);
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
  };
  return (
    <OpenMarkContext value={open}>
      <div className={clsx("flex flex-col gap-4 xl:flex-row xl:items-start", mark && "max-xl:pb-[50dvh]")}>
        <div className="min-w-0 flex-1 space-y-4">{children}</div>
        {(mark || aside) && (
          <aside className="min-w-0 xl:sticky xl:top-16 xl:w-[25rem] xl:shrink-0 2xl:w-[28rem]">
            {mark && (
              <div className="max-h-[48dvh] overflow-y-auto overscroll-contain border-line bg-surface max-xl:fixed max-xl:inset-x-0 max-xl:bottom-0 max-xl:z-20 max-xl:border-t max-xl:shadow-float xl:max-h-[calc(100dvh-5rem)] xl:rounded-lg xl:border">
                <EvidencePanel mark={mark} onClose={close} />
              </div>
            )}
            {aside && <div className={clsx(mark && "xl:hidden")}>{aside}</div>}
          </aside>
        )}
      </div>
    </OpenMarkContext>
  );
}
