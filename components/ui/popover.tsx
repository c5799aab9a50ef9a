"use client";

import { Popover as BasePopover } from "@base-ui/react/popover";
import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

/** The look of everything that floats above the page. */
export const FLOATING =
  "rounded-lg border border-line bg-raised text-ink shadow-float outline-none max-w-[min(26rem,calc(100vw-1.5rem))] " +
  "origin-[var(--transform-origin)] transition-[opacity,scale] duration-100 data-[starting-style]:scale-98 " +
  "data-[starting-style]:opacity-0 data-[ending-style]:opacity-0";

/** A button that opens a titled box beside it; Escape or a press outside closes it. */
export function Popover({
  trigger,
  triggerProps,
  title,
  children,
  className,
  align = "start",
}: {
  trigger: ReactNode;
  triggerProps?: ComponentProps<typeof BasePopover.Trigger>;
  title: ReactNode;
  children: ReactNode;
  className?: string;
  align?: "start" | "center" | "end";
}) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger {...triggerProps}>{trigger}</BasePopover.Trigger>
      <BasePopover.Portal>
        <BasePopover.Positioner className="z-40" sideOffset={6} align={align} collisionPadding={12}>
          <BasePopover.Popup
            className={clsx(
              FLOATING,
              "max-h-[var(--available-height)] overflow-y-auto overscroll-contain p-3",
              className,
            )}
          >
            <BasePopover.Title className="mb-2 text-sm font-semibold">{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
