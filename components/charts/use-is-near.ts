import { useEffect, useState, type RefObject } from "react";

/** How far below the window a drawing begins to load. */
const AHEAD = "200px";

/**
 * Whether an element has come near the window, or the page is printed; once near, always near. What is far below
 * the first screen loads its drawing code only when a reader comes to it.
 */
export function useIsNear(box: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || isNear) return;
    const come = () => setIsNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) come();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    window.addEventListener("beforeprint", come);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", come);
    };
  }, [box, isNear]);
  return isNear;
}
