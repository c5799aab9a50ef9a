"use client";

import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { DARK_PALETTE, FORCED_PALETTE, LIGHT_PALETTE, type ChartPalette } from "./palette";

const FORCED = "(forced-colors: active)";

/** The palette of the screen: by theme, or the system's own colours where it forces them. The server draws in light. */
export function useChartPalette(): ChartPalette {
  const { forcedTheme, resolvedTheme } = useTheme();
  const isForced = useMedia(FORCED);
  const isMounted = useIsMounted();
  if (isForced) return FORCED_PALETTE;
  return isMounted && (forcedTheme ?? resolvedTheme) === "dark" ? DARK_PALETTE : LIGHT_PALETTE;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", notify);
      return () => media.removeEventListener("change", notify);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

function useIsMounted(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
