"use client";

import { Menu } from "@base-ui/react/menu";
import { Download, Link as LinkIcon } from "lucide-react";
import { useState } from "react";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTable } from "@/lib/charts/chart-table";
import type { ChartTexts } from "./chart-texts";

const ITEM =
  "flex w-full cursor-pointer items-center gap-2 rounded px-2.5 py-1.5 text-sm outline-none select-none data-highlighted:bg-sunken";

/** The menu of a chart's files and its link; what came of it is said below the button. */
export function ChartMenu({
  model,
  texts,
}: {
  model: ChartModel;
  table: ChartTable;
  filterText: string;
  texts: ChartTexts;
}) {
  const [said, setSaid] = useState("");
  const copyLink = async () => {
    const link = new URL(model.provenance.permalink, window.location.origin).href;
    try {
      await navigator.clipboard.writeText(link);
      setSaid(texts.own("menu.copied"));
    } catch {
      setSaid(texts.own("menu.copyFailed", { link }));
    }
  };
  return (
    <div className="flex shrink-0 flex-col items-end">
      <Menu.Root modal={false}>
        <Menu.Trigger
          aria-label={texts.own("menu.open")}
          title={texts.own("menu.open")}
          className="inline-flex size-8 items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink data-popup-open:bg-sunken pointer-coarse:size-10"
        >
          <Download aria-hidden className="size-4" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={4} className="z-50">
            <Menu.Popup className="min-w-52 rounded-md border border-line bg-raised p-1 text-ink shadow-float outline-none">
              <Menu.Item className={ITEM} onClick={copyLink}>
                <LinkIcon aria-hidden className="size-4 text-ink-faint" />
                {texts.own("menu.copy")}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <p role="status" className="max-w-56 text-end text-xs text-ink-soft empty:hidden">
        {said}
      </p>
    </div>
  );
}
