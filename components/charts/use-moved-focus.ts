"use client";

import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * For a drawing with one stop for Tab, the mark with `tabindex` 0: when `stop`, which names that mark, changes after
 * `moveFocus`, the mark takes the focus. Where it changes otherwise, it does not.
 */
export function useMovedFocus(
  selector: string,
  stop: string,
): { body: RefObject<SVGSVGElement | null>; moveFocus: () => void } {
  const body = useRef<SVGSVGElement>(null);
  const isMoving = useRef(false);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    body.current?.querySelector<SVGElement>(`${selector}[tabindex="0"]`)?.focus();
  }, [selector, stop]);
  return { body, moveFocus: () => void (isMoving.current = true) };
}
