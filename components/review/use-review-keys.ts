"use client";

import { useEffect, useRef, useState } from "react";

const KEY = "entente.review-keys";

/** What the single keys of a review do. */
export interface ReviewKeys {
  accept: () => void;
  reject: () => void;
  correct: () => void;
  next: () => void;
  previous: () => void;
  undo: () => void;
}

const ACTIONS: Readonly<Record<string, keyof ReviewKeys>> = {
  a: "accept",
  r: "reject",
  c: "correct",
  n: "next",
  j: "next",
  p: "previous",
  k: "previous",
  u: "undo",
};

/** Single keys while nothing is being typed; they can be switched off (WCAG 2.1.4), which this browser remembers. */
export function useReviewKeys(actions: ReviewKeys): [boolean, (hasKeys: boolean) => void] {
  const [hasKeys, setKeys] = useState(true);
  // What the browser remembers is known only there.
  // eslint-disable-next-line react-hooks/set-state-in-effect
  useEffect(() => setKeys(window.localStorage.getItem(KEY) !== "off"), []);
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (!hasKeys) return;
    const onKeyDown = (pressed: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = pressed;
      const element = target instanceof HTMLElement ? target : undefined;
      if ((ctrlKey || metaKey) && key === "Enter" && element?.closest("[data-review-form]")) {
        pressed.preventDefault();
        return latest.current.accept();
      }
      if (ctrlKey || metaKey || altKey || pressed.repeat || pressed.defaultPrevented) return;
      if (element?.closest("input:not([type=checkbox]), textarea, select, [role=dialog], [role=alertdialog]")) return;
      const action = ACTIONS[key.toLowerCase()];
      if (!action) return;
      pressed.preventDefault();
      latest.current[action]();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [hasKeys]);
  return [
    hasKeys,
    (next) => {
      setKeys(next);
      window.localStorage.setItem(KEY, next ? "on" : "off");
    },
  ];
}
