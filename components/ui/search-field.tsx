"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { Search, X } from "lucide-react";
import { useId, useTransition } from "react";
import { SEARCH_ALIAS, SEARCH_PARAMETER, searchQuery } from "./search-query";

/** Parameters that a new search makes meaningless. */
const RESET = ["page", "cursor"];

/** A search box whose words stand in the address; Enter searches, an empty box shows everything again. */
export function SearchField({
  label,
  placeholder,
  submitLabel,
  clearLabel,
}: {
  label: string;
  placeholder?: string;
  submitLabel: string;
  clearLabel: string;
}) {
  const router = useRouter();
  const pathname = usePathname();
  const parameters = useSearchParams();
  const inputId = useId();
  const [isPending, startTransition] = useTransition();
  const query = searchQuery(Object.fromEntries(parameters));

  const search = (words: string) => {
    const next = new URLSearchParams(parameters);
    for (const name of [SEARCH_PARAMETER, SEARCH_ALIAS, ...RESET]) next.delete(name);
    if (words !== "") next.set(SEARCH_PARAMETER, words);
    const text = next.toString().replaceAll("%7E", "~");
    startTransition(() => router.push(text === "" ? pathname : `${pathname}?${text}`, { scroll: false }));
  };

  return (
    <form
      role="search"
      className="relative w-full max-w-sm"
      aria-busy={isPending}
      onSubmit={(event) => {
        event.preventDefault();
        search(String(new FormData(event.currentTarget).get(SEARCH_PARAMETER) ?? "").trim());
      }}
    >
      <label htmlFor={inputId} className="sr-only">
        {label}
      </label>
      <input
        key={query}
        id={inputId}
        name={SEARCH_PARAMETER}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={200}
        defaultValue={query}
        placeholder={placeholder ?? label}
        className="h-8 w-full rounded-md border border-line-strong bg-surface ps-8 pe-8 text-sm placeholder:text-ink-faint pointer-coarse:h-10"
      />
      <button
        type="submit"
        aria-label={submitLabel}
        className="absolute inset-y-0 start-0 flex w-8 items-center justify-center text-ink-faint hover:text-ink"
      >
        <Search aria-hidden className="size-4" />
      </button>
      {query !== "" && (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={() => search("")}
          className="absolute inset-y-0 end-0 flex w-8 items-center justify-center text-ink-faint hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </form>
  );
}
