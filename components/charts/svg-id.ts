"use client";

import { useId } from "react";

/** An id that may stand in `url(#…)`. */
export function useSvgId(name: string): string {
  return `${name}-${useId().replace(/[^A-Za-z0-9_-]/g, "")}`;
}
