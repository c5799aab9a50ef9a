"use client";

import { useEffect, useState } from "react";
import type { Answer } from "./shown-fault";

const ASK_EVERY_MILLISECONDS = 1_000;
/** While the server does not answer, it is asked less and less often, up to this. */
const ASK_AT_LEAST_EVERY_MILLISECONDS = 15_000;

/**
 * Something as the server last told it, asked anew every second while `isGoingOn` says so; then `onEnd` is called.
 * `isLost` while the server does not answer. `ask`, `isGoingOn` and `onEnd` must stay the same functions.
 */
export function useLive<Value>(
  initial: Value,
  {
    ask,
    isGoingOn,
    onEnd,
  }: { ask: () => Promise<Answer<Value>>; isGoingOn: (value: Value) => boolean; onEnd?: () => void },
): { value: Value; setValue: (value: Value) => void; isLost: boolean } {
  const [value, setValue] = useState(initial);
  const [isLost, setIsLost] = useState(false);
  const goesOn = isGoingOn(value);
  useEffect(() => {
    if (!goesOn) return;
    let isLeft = false;
    let pause = ASK_EVERY_MILLISECONDS;
    let timer = setTimeout(askAgain, pause);
    async function askAgain() {
      const answer = await ask();
      if (isLeft) return;
      setIsLost(!answer.ok);
      pause = answer.ok ? ASK_EVERY_MILLISECONDS : Math.min(pause * 2, ASK_AT_LEAST_EVERY_MILLISECONDS);
      if (answer.ok) {
        setValue(answer.value);
        if (!isGoingOn(answer.value)) return onEnd?.();
      }
      timer = setTimeout(askAgain, pause);
    }
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [goesOn, ask, isGoingOn, onEnd]);
  return { value, setValue, isLost };
}
