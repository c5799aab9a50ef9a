"use client";

import { createContext, useContext } from "react";

/** The mark whose events are open: what it is in words, and the query that lists its events. */
export interface OpenedMark {
  label: string;
  eventQuery: string;
}

export const OpenMarkContext = createContext<(mark: OpenedMark) => void>(() => undefined);

/** Opens the events of a mark beside the charts. */
export function useOpenMark(): (mark: OpenedMark) => void {
  return useContext(OpenMarkContext);
}
