"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import type { PaletteEntry } from "./palette-entries";
import type { PaletteSearch } from "./use-palette-results";

const PaletteDialog = dynamic(() => import("./palette-dialog").then((module) => module.PaletteDialog), { ssr: false });

/** Opens the palette, by press or Ctrl+K (⌘K); it is loaded when it is first opened. */
export function PaletteButton({
  pages,
  query,
  search,
}: {
  pages: readonly PaletteEntry[];
  /** The filter without actors, which what is found keeps. */
  query: string;
  search: PaletteSearch;
}) {
  const t = useTranslations("palette");
  const [isOpen, setOpen] = useState(false);
  const [isLoaded, setLoaded] = useState(false);
  const set = (next: boolean) => {
    if (next) setLoaded(true);
    setOpen(next);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k")
        return;
      event.preventDefault();
      setLoaded(true);
      setOpen((wasOpen) => !wasOpen);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={t("open")}
        onClick={() => set(true)}
        className={buttonClass("plain", "max-sm:px-2! text-ink-soft!")}
      >
        <Search aria-hidden className="size-4" />
        <span aria-hidden className="max-xl:hidden">
          {t("open")}
        </span>
        <kbd aria-hidden className="rounded border border-line bg-sunken px-1 font-sans text-xs max-xl:hidden">
          Ctrl K
        </kbd>
      </button>
      {isLoaded && <PaletteDialog isOpen={isOpen} onOpenChange={set} pages={pages} query={query} search={search} />}
    </>
  );
}
