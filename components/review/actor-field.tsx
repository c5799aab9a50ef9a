"use client";

import { Combobox } from "@base-ui/react/combobox";
import clsx from "clsx";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFoundActors } from "@/components/filter/use-found-actors";
import { FLOATING } from "@/components/ui/popover";

interface ChosenActor {
  code: string;
  name: string;
}

/** One actor, found by any of its names or its code. */
export function ActorField({
  label,
  actor,
  onChange,
}: {
  label: string;
  /** Absent while none was chosen. */
  actor: ChosenActor | undefined;
  onChange: (actor: ChosenActor) => void;
}) {
  const t = useTranslations("review.form");
  const [typed, setTyped] = useState("");
  const found = useFoundActors(typed, "known-actors");
  const choices: ChosenActor[] = found.map(({ code, name }) => ({ code, name }));
  return (
    <Combobox.Root<ChosenActor>
      items={choices}
      filter={null}
      autoHighlight
      value={actor ?? null}
      onValueChange={(chosen) => chosen && onChange(chosen)}
      onInputValueChange={(value, { reason }) => setTyped(reason === "input-change" ? value : "")}
      itemToStringLabel={({ name }) => name}
      isItemEqualToValue={(one, other) => one.code === other.code}
    >
      <Combobox.Input
        aria-label={label}
        placeholder={t("findActor")}
        dir="auto"
        className="h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-sm placeholder:text-ink-faint pointer-coarse:h-10 pointer-coarse:text-base"
      />
      <Combobox.Portal>
        <Combobox.Positioner className="z-40" sideOffset={4} align="start" collisionPadding={12}>
          <Combobox.Popup className={clsx(FLOATING, "w-72 p-1 data-[empty]:hidden")}>
            <Combobox.List className="max-h-64 overflow-y-auto overscroll-contain outline-none">
              {(choice: ChosenActor) => (
                <Combobox.Item
                  key={choice.code}
                  value={choice}
                  className="flex cursor-pointer justify-between gap-3 rounded-md px-2 py-1.5 text-sm outline-none data-[highlighted]:bg-sunken pointer-coarse:py-2.5"
                >
                  <bdi>{choice.name}</bdi>
                  <span className="text-xs text-ink-faint">{choice.code}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
