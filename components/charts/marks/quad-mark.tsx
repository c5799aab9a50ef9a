import { clsx } from "clsx";
import type { QuadClass } from "@/lib/relations/quad-class";

const SIGN: Record<QuadClass, string> = {
  "verbal-cooperation": "+",
  "material-cooperation": "+",
  "verbal-conflict": "−",
  "material-conflict": "−",
};

const LOOK: Record<QuadClass, string> = {
  "verbal-cooperation": "border-cooperate text-cooperate",
  "material-cooperation": "border-cooperate bg-cooperate text-page",
  "verbal-conflict": "border-conflict text-conflict",
  "material-conflict": "border-conflict bg-conflict text-page",
};

/**
 * The sign of a quad class: plus cooperates and minus conflicts, hollow is words and full is deeds, so that it reads
 * without colour. The words stand beside it, in the text of whoever uses it.
 */
export function QuadMark({ quadClass, className }: { quadClass: QuadClass; className?: string }) {
  return (
    <span
      aria-hidden
      className={clsx(
        "inline-flex size-4 shrink-0 items-center justify-center rounded-[3px] border-[1.5px] text-xs leading-none font-bold",
        LOOK[quadClass],
        className,
      )}
    >
      {SIGN[quadClass]}
    </span>
  );
}
