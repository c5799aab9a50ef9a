"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FLOATING } from "@/components/ui/popover";
import { entriesOf, hrefUnder, parseRecent, withRecent, type PaletteEntry, type PaletteGroup } from "./palette-entries";
import { usePaletteResults, type PaletteSearch } from "./use-palette-results";

/** Where the browser keeps what was chosen before. */
const RECENT_KEY = "entente.palette.recent";

/** A box over the page that leads to anything by its name: arrows choose, Enter opens, Escape closes. */
export function PaletteDialog({
  isOpen,
  onOpenChange,
  pages,
  query,
  search,
}: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  pages: readonly PaletteEntry[];
  /** The filter without actors, which what is found keeps. */
  query: string;
  search: PaletteSearch;
}) {
  const t = useTranslations("palette");
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-black/40" />
        <Dialog.Popup
          className={`${FLOATING} fixed inset-x-3 top-[8vh] z-50 mx-auto flex max-h-[80vh] max-w-2xl! flex-col overflow-hidden`}
        >
          <Dialog.Title className="sr-only">{t("title")}</Dialog.Title>
          <PaletteSearchBox pages={pages} query={query} search={search} close={() => onOpenChange(false)} />
          <p className="border-t border-line px-4 py-2 text-xs text-ink-faint pointer-coarse:hidden">{t("keys")}</p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteSearchBox({
  pages,
  query,
  search,
  close,
}: {
  pages: readonly PaletteEntry[];
  query: string;
  search: PaletteSearch;
  close: () => void;
}) {
  const t = useTranslations("palette");
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [recent] = useState(readRecent);
  const { results, isFailed } = usePaletteResults(search, typed);
  const isBlank = typed.trim() === "";
  const found = useFoundGroups(results);
  const groups: PaletteGroup[] = [
    { id: "recent" as const, items: isBlank ? recent : [] },
    ...(isBlank ? [] : found),
    { id: "pages" as const, items: entriesOf(pages, typed) },
    ...(isBlank ? found : []),
  ].filter(({ items }) => items.length > 0);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const open = (entry: PaletteEntry) => {
    keepRecent(withRecent(recent, entry));
    close();
    router.push(hrefUnder(entry, query));
  };

  return (
    <Autocomplete.Root
      inline
      open
      items={groups}
      filter={null}
      autoHighlight="always"
      keepHighlight
      value={typed}
      onValueChange={(value, { reason }) => reason !== "item-press" && setTyped(value)}
      itemToStringValue={(entry: PaletteEntry) => entry.label}
    >
      <div className="flex items-center gap-2 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-ink-faint" />
        <Autocomplete.Input
          aria-label={t("title")}
          placeholder={t("placeholder")}
          className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-ink-faint"
        />
        <Dialog.Close
          aria-label={t("close")}
          className="flex size-8 items-center justify-center rounded-md hover:bg-sunken"
        >
          <X aria-hidden className="size-4" />
        </Dialog.Close>
      </div>
      <Autocomplete.Status className="sr-only">{isBlank ? "" : t("found", { count })}</Autocomplete.Status>
      {isFailed && (
        <p role="alert" className="px-4 pt-3 text-sm text-fault">
          {t("failed")}
        </p>
      )}
      <Autocomplete.Empty className="px-4 py-4 text-sm text-ink-soft empty:hidden">
        {results && !isBlank ? t("none") : null}
      </Autocomplete.Empty>
      <Autocomplete.List className="min-h-0 overflow-y-auto overscroll-contain p-2 outline-none">
        {(group: PaletteGroup) => (
          <Autocomplete.Group key={group.id} items={group.items} className="mb-2">
            <Autocomplete.GroupLabel className="px-2 py-1 text-xs font-medium text-ink-faint">
              {t(`group.${group.id}`)}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(entry: PaletteEntry) => (
                <Autocomplete.Item
                  key={entry.href}
                  value={entry}
                  onClick={() => open(entry)}
                  className="flex cursor-pointer items-baseline justify-between gap-3 rounded-md px-2 py-1.5 text-sm outline-none data-[highlighted]:bg-accent-soft pointer-coarse:py-2.5"
                >
                  <span className="min-w-0 break-words">{entry.label}</span>
                  {entry.hint && <span className="shrink-0 text-xs text-ink-faint">{entry.hint}</span>}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

/** What the server found, as entries; pairs of actors before single ones, since who types two names means the pair. */
function useFoundGroups(results: ReturnType<typeof usePaletteResults>["results"]): PaletteGroup[] {
  const t = useTranslations("palette");
  const word = useTranslations("vocabulary");
  const format = useFormatter();
  const day = (value: string) => format.dateTime(new Date(`${value}T00:00:00Z`), { dateStyle: "medium" });
  if (!results) return [];
  const events = (count: number) => t("events", { count });
  return [
    {
      id: "dyads",
      items: results.dyads.map(({ a, b, eventCount }) => {
        return {
          href: `/relations/${a.code}/${b.code}`,
          label: t("dyad", { a: a.name, b: b.name }),
          hint: events(eventCount),
        };
      }),
    },
    {
      id: "actors",
      items: results.actors.map(({ code, name, eventCount }) => {
        return { href: `/actors/${code}`, label: name, hint: events(eventCount) };
      }),
    },
    {
      id: "mediations",
      items: results.mediations.map(({ id, mediators, parties, state, lastDate }) => ({
        href: `/mediations/${id}`,
        label: t("mediation", {
          mediators: mediators.length > 0 ? format.list(mediators) : t("unknownMediator"),
          parties: format.list(parties),
        }),
        hint: `${word(`mediationState.${state}`)}, ${day(lastDate)}`,
      })),
    },
    {
      id: "documents",
      items: results.documents.map(({ id, title, publisher, publishedDate }) => {
        return { href: `/documents/${id}`, label: title, hint: `${publisher}, ${day(publishedDate)}` };
      }),
    },
    { id: "views", items: results.views.map(({ name, address }) => ({ href: address, label: name })) },
  ];
}

/** A browser may refuse to keep anything. */
function readRecent(): PaletteEntry[] {
  try {
    return parseRecent(localStorage.getItem(RECENT_KEY));
  } catch {
    return [];
  }
}

function keepRecent(entries: readonly PaletteEntry[]): void {
  try {
    localStorage.setItem(RECENT_KEY, JSON.stringify(entries));
  } catch {
    return;
  }
}
