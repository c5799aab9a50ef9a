"use client";

import { useEffect, useRef, type ReactNode } from "react";

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';
const DIALOG = '[role="dialog"], [role="alertdialog"]';

/**
 * A part of a page whose controls come and go: when the one that has the focus is gone or cannot be used any more, the
 * focus goes to the next one that was there, so that who works from the keyboard does not begin at the top again.
 */
export function KeepFocus({ children, className }: { children: ReactNode; className?: string }) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    let last: HTMLElement | undefined;
    /** The controls around the last one: those after it, then those before it, the nearest first. */
    let neighbours: HTMLElement[] = [];
    let frame = 0;
    // What lies in a closed part of the page takes no focus.
    const canTake = (control: HTMLElement) => control.matches(FOCUSABLE) && control.checkVisibility();
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (element.contains(target)) {
        last = target;
        const all = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
        const place = all.indexOf(target);
        neighbours = [...all.slice(place + 1), ...all.slice(0, Math.max(place, 0)).reverse()];
        // A dialog gives the focus back in the end.
      } else if (!target.closest(DIALOG)) last = undefined;
    };
    const onChange = () => {
      cancelAnimationFrame(frame);
      if (!last || (last.isConnected && !last.matches(":disabled"))) return;
      const active = document.activeElement;
      // The dialog that took the control away may be closing still.
      if (active?.closest(DIALOG)) frame = requestAnimationFrame(onChange);
      // A control that is disabled has the focus until the page is drawn again.
      if (active !== document.body && active !== last) return;
      (neighbours.find((control) => element.contains(control) && canTake(control)) ?? element).focus();
    };
    const observer = new MutationObserver(onChange);
    observer.observe(element, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
    document.addEventListener("focusin", onFocus);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener("focusin", onFocus);
    };
  }, []);
  return (
    <div ref={region} tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
