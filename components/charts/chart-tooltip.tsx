import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { directionOf, languageOf } from "@/lib/relations/language";

/** A box beside a mark, kept inside the drawing; never in the pointer's way. `x`, `y` in pixels of its positioned parent. */
export function ChartTooltip({ x, y, width, children }: { x: number; y: number; width: number; children: ReactNode }) {
  const language = languageOf(useLocale());
  const isRightHalf = x > width / 2;
  return (
    <div
      aria-hidden
      dir={directionOf(language)}
      className="pointer-events-none absolute z-10 w-max rounded-md border border-line bg-raised px-2.5 py-1.5 text-xs text-ink shadow-float"
      style={{
        insetInlineStart: "auto",
        left: isRightHalf ? "auto" : Math.max(0, x + 12),
        right: isRightHalf ? Math.max(0, width - x + 12) : "auto",
        top: Math.max(0, y),
        maxWidth: Math.max(140, Math.min(300, (isRightHalf ? x : width - x) - 16)),
      }}
    >
      {children}
    </div>
  );
}
