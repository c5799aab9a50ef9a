"use client";

import type { ReactNode } from "react";
import { isPlainClick } from "../plain-click";
import { useOpenMark } from "./opened-mark";

/** A number or word that leads to its events; a plain click shows them beside the charts. Without a query plain text. */
export function EventsLink({
  eventQuery,
  label,
  children,
}: {
  eventQuery?: string;
  label: string;
  children: ReactNode;
}) {
  const open = useOpenMark();
  if (eventQuery === undefined) return children;
  return (
    <a
      href={`/events?${eventQuery}`}
      className="link"
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open({ label, eventQuery });
      }}
    >
      {children}
    </a>
  );
}
