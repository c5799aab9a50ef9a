"use client";

import type { ComponentProps } from "react";
import type { ChartMark, OpenMark } from "./chart-mark";
import { isPlainClick } from "./plain-click";

/** A mark of a chart as a link to its events; a plain click shows them beside the chart instead. */
export function MarkLink({
  mark,
  onOpen,
  ...attributes
}: ComponentProps<"a"> & {
  mark: ChartMark;
  href: string;
  onOpen: OpenMark;
}) {
  return (
    <a
      {...attributes}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onOpen(mark);
      }}
    />
  );
}
