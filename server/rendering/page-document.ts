import { JSDOM } from "jsdom";

const GLOBALS = ["window", "document", "navigator", "Node", "Element", "HTMLElement", "SVGElement", "Event"] as const;

let dom: JSDOM | undefined;

/**
 * The document in which this thread draws, made once: React and Recharts look for one among the globals. Nothing is
 * loaded from anywhere and no script of a page runs.
 */
export function pageDocument(): JSDOM {
  if (dom) return dom;
  dom = new JSDOM("<!DOCTYPE html><html><body></body></html>", { pretendToBeVisual: false });
  const { window } = dom;
  // A frame is due at once: nobody looks at the drawing meanwhile.
  const nextFrame = (callback: FrameRequestCallback) => Number(setTimeout(() => callback(performance.now()), 0));
  Object.assign(window, { requestAnimationFrame: nextFrame, cancelAnimationFrame: clearTimeout });
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { value: window[name as never], configurable: true, writable: true });
  }
  Object.assign(globalThis, { requestAnimationFrame: nextFrame, cancelAnimationFrame: clearTimeout });
  return dom;
}
