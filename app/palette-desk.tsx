"use client";

import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { PaletteButton } from "@/components/palette/palette-button";
import type { PaletteSearch } from "@/components/palette/use-palette-results";
import { NAV_LINKS } from "@/components/shell/nav-links";
import { useFilterQuery } from "@/components/shell/use-filter-query";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { askApi } from "./ask-api";

const search: PaletteSearch = (query, signal) => askApi(`/api/v1/search?${new URLSearchParams({ query })}`, { signal });

/** Ties the palette to the pages of the top bar, which keep the filter, and to the server's search. */
export function PaletteDesk() {
  const t = useTranslations("shell");
  const query = useFilterQuery();
  const { filter } = parseEventFilter(Object.fromEntries(useSearchParams()));
  const rest = formatEventFilter({ ...filter, actors: [], with: [], role: "any" });
  const pages = [
    ...NAV_LINKS.map(({ id, path }) => ({ href: `${path}${query}`, label: t(`nav.${id}`) })),
    { href: "/documents/new", label: t("addDocument") },
  ];
  return <PaletteButton pages={pages} query={rest} search={search} />;
}
