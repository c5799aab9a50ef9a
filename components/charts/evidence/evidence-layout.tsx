"use client";

import clsx from "clsx";
import { useCallback, useRef, useState, type ReactNode } from "react";
import { EvidencePanel } from "./evidence-panel";
import { OpenMarkContext, type OpenedMark } from "./opened-mark";

/** Height of the top bar and a little air, in pixels. */
const HEADER_HEIGHT = 64;

const SHEET =
  "max-xl:fixed max-xl:inset-x-0 max-xl:bottom-0 max-xl:z-20 max-xl:max-h-[48dvh] max-xl:border-t max-xl:shadow-float " +
  "xl:sticky xl:top-16 xl:max-h-[calc(100dvh-5rem)] xl:rounded-lg xl:border";

/** Moves what was chosen into the upper half of the page, which the sheet leaves free. */
function scrollAboveSheet(chosen: Element | null) {
  if (chosen === null || chosen === document.body) return;
  const { top, bottom, height } = chosen.getBoundingClientRect();
  const half = window.innerHeight / 2;
  if (top >= HEADER_HEIGHT && bottom <= half) return;
  window.scrollBy({ top: top - (height < half / 2 ? half / 2 : HEADER_HEIGHT) });
}

/**
 * Charts with a column beside them, in which the events of a chosen mark open; on narrow screens they open in a sheet
 * over the lower half of the page, above which the charts can still be scrolled. Never over the chart.
 */
export function EvidenceLayout({
  children,
  lead,
  aside,
}: {
  children: ReactNode;
  /** Top of the column; before the charts on narrow screens. */
  lead?: ReactNode;
  /** Rest of the column; after the charts on narrow screens. */
  aside: ReactNode;
}) {
  const [mark, setMark] = useState<OpenedMark>();
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: OpenedMark) => {
    opener.current = document.activeElement;
    if (window.matchMedia("(width < 80rem)").matches) scrollAboveSheet(opener.current);
    setMark(next);
  }, []);
  const close = () => {
    setMark(undefined);
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
  };
  return (
    <OpenMarkContext value={open}>
      <div
        className={clsx(
          "grid gap-4 xl:grid-cols-[minmax(0,1fr)_25rem] xl:grid-rows-[auto_1fr] 2xl:grid-cols-[minmax(0,1fr)_28rem] 4xl:grid-cols-[minmax(0,1fr)_32rem]",
          mark && "max-xl:pb-[50dvh]",
        )}
      >
        {lead && <div className={clsx("min-w-0 space-y-4 xl:col-start-2", mark && "xl:hidden")}>{lead}</div>}
        <div className="min-w-0 space-y-4 xl:col-start-1 xl:row-span-2 xl:row-start-1">{children}</div>
        <div className={clsx("min-w-0 xl:col-start-2", (mark || !lead) && "xl:row-span-2 xl:row-start-1")}>
          {mark && (
            <div className={clsx("overflow-y-auto overscroll-contain border-line bg-surface", SHEET)}>
              <EvidencePanel mark={mark} onClose={close} />
            </div>
          )}
          <div className={clsx("h-full space-y-4", mark && "xl:hidden")}>{aside}</div>
        </div>
      </div>
    </OpenMarkContext>
  );
}
