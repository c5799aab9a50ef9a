"use client";

import { useEffect } from "react";
import { formatVisit, parseVisit, VISIT_COOKIE, visitAt } from "@/lib/relations/visit";

const A_YEAR = 365 * 24 * 60 * 60;

/** Keeps in this browser when it was last here. */
export function KeepVisit() {
  useEffect(() => {
    const keep = () => {
      const kept = document.cookie.split("; ").find((one) => one.startsWith(`${VISIT_COOKIE}=`));
      const visit = visitAt(parseVisit(kept?.slice(VISIT_COOKIE.length + 1)), Date.now());
      document.cookie = `${VISIT_COOKIE}=${formatVisit(visit)}; path=/; max-age=${A_YEAR}; samesite=lax`;
    };
    keep();
    document.addEventListener("visibilitychange", keep);
    return () => document.removeEventListener("visibilitychange", keep);
  }, []);
  return null;
}
