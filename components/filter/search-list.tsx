"use client";

import { Combobox } from "@base-ui/react/combobox";
import clsx from "clsx";
import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { FLOATING } from "@/components/ui/popover";
import { phraseLabel, type SearchControlProps } from "./search-control-props";

const MAX_LISTED = 100;

/** A phrase with its list of which several may be chosen, open at first; arrows move, Enter chooses, Escape closes. */
export function SearchList({
  title,
  phrase,
  className,
  placeholder,
  emptyText,
  above,
  below,
  choices,
  nameOf,
  chosen,
  onType,
  onChange,
}: SearchControlProps) {
  const t = useTranslations("filter.controls");
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  // What is chosen stands first while the list is opened anew; an unknown code of the address can still be taken out.
  const items = choices.map((choice) => choice.id);
  return (
    <Combobox.Root
      items={items}
      multiple
      defaultOpen
      limit={MAX_LISTED}
      autoHighlight
      value={[...chosen]}
      onValueChange={(next: string[]) => onChange(next)}
      onInputValueChange={onType}
      itemToStringLabel={nameOf}
      filter={null}
    >
      <Combobox.Trigger className={className} aria-label={phraseLabel(title, phrase)}>
        {phrase}
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner className="z-40" sideOffset={6} align="start" collisionPadding={12}>
          <Combobox.Popup className={clsx(FLOATING, "flex w-80 flex-col p-2")} aria-label={title}>
            {chosen.length > 0 && (
              <ul aria-label={t("chosen")} className="mb-2 flex max-h-24 flex-wrap gap-1 overflow-y-auto">
                {chosen.map((id) => (
                  <li key={id} className="flex items-center rounded-md bg-accent-soft ps-2 text-xs text-ink">
                    {nameOf(id)}
                    <button
                      type="button"
                      aria-label={t("remove", { name: nameOf(id) })}
                      onClick={() => onChange(chosen.filter((other) => other !== id))}
                      className="flex size-6 items-center justify-center"
                    >
                      <X aria-hidden className="size-3" />
                    </button>
                  </li>
                ))}
                <li>
                  <button type="button" onClick={() => onChange([])} className="h-6 px-1.5 text-xs text-accent">
                    {t("clear")}
                  </button>
                </li>
              </ul>
            )}
            <Combobox.Input
              placeholder={placeholder}
              aria-label={title}
              className="h-9 w-full shrink-0 rounded-md border border-line-strong bg-surface px-2.5 text-sm placeholder:text-ink-faint pointer-coarse:text-base"
            />
            {above}
            <Combobox.Empty className="px-2 py-3 text-sm text-ink-faint empty:hidden">{emptyText}</Combobox.Empty>
            <Combobox.List className="mt-1 max-h-[min(19rem,calc(var(--available-height)-9rem))] overflow-y-auto overscroll-contain outline-none">
              {(id: string) => (
                <Combobox.Item
                  key={id}
                  value={id}
                  className="grid cursor-pointer grid-cols-[1rem_1fr_auto] items-baseline gap-2 rounded-md px-2 py-1.5 text-sm outline-none data-[highlighted]:bg-sunken pointer-coarse:py-2.5"
                >
                  <Combobox.ItemIndicator className="col-start-1 self-center">
                    <Check aria-hidden className="size-4 text-accent" />
                  </Combobox.ItemIndicator>
                  <span className="col-start-2 min-w-0">{byId.get(id)?.name ?? nameOf(id)}</span>
                  <span className="col-start-3 text-xs text-ink-faint">{byId.get(id)?.hint}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
            {below}
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
