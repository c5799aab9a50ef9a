import { foldName } from "@/lib/relations/name-match";

/** What can be chosen: where it leads and how it is shown. */
export interface PaletteEntry {
  href: string;
  label: string;
  hint?: string;
}

/** Entries of one kind; the id is the message under `palette.group`. */
export interface PaletteGroup {
  id: "recent" | "pages" | "actors" | "dyads" | "mediations" | "documents" | "views";
  items: PaletteEntry[];
}

const MOST_RECENT = 6;

/** Entries of which each word typed begins a word; all when nothing is typed. */
export function entriesOf(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const wanted = foldName(typed).split(" ").filter(Boolean);
  return entries.filter(({ label }) => {
    const words = foldName(label).split(" ");
    return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}

/** Where an entry leads under a filter (`from=2025-01-01`, without actors): pages of what has events keep it. */
export function hrefUnder({ href }: PaletteEntry, query: string): string {
  const keeps = query !== "" && /^\/(relations|actors|mediations)\/[^?]+$/.test(href);
  return keeps ? `${href}?${query}` : href;
}

/** The entries chosen before with one more in front, each once. */
export function withRecent(recent: readonly PaletteEntry[], chosen: PaletteEntry): PaletteEntry[] {
  return [chosen, ...recent.filter(({ href }) => href !== chosen.href)].slice(0, MOST_RECENT);
}

/** What a browser kept of the entries chosen before; what is no list of entries of ours counts as none. */
export function parseRecent(text: string | null): PaletteEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value
    .filter((entry: unknown): entry is PaletteEntry => {
      const { href, label, hint } = (entry ?? {}) as Record<string, unknown>;
      const isOwn = typeof href === "string" && /^\/(?![/\\])/.test(href);
      return isOwn && typeof label === "string" && (hint === undefined || typeof hint === "string");
    })
    .slice(0, MOST_RECENT);
}
