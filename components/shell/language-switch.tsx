"use client";

import { Menu } from "@base-ui/react/menu";
import clsx from "clsx";
import { Check, Languages } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { buttonClass } from "@/components/ui/button";
import { FLOATING } from "@/components/ui/popover";
import { LANGUAGES, UNREVIEWED_LANGUAGES, directionOf, type Language } from "@/lib/relations/language";

/** The language of the interface; each is named in itself. */
export function LanguageSwitch({
  language,
  chooseLanguage,
}: {
  language: Language;
  chooseLanguage: (language: Language) => Promise<void>;
}) {
  const t = useTranslations("shell.language");
  const [isPending, startTransition] = useTransition();
  return (
    <Menu.Root>
      <Menu.Trigger className={buttonClass("quiet", "px-2!")} aria-label={t("label")} aria-busy={isPending}>
        <Languages aria-hidden className="size-4" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="z-40" sideOffset={6} align="end">
          <Menu.Popup className={clsx(FLOATING, "w-60 p-1")}>
            <Menu.RadioGroup
              value={language}
              onValueChange={(chosen: Language) => startTransition(() => chooseLanguage(chosen))}
            >
              {LANGUAGES.map((one) => (
                <Menu.RadioItem
                  key={one}
                  value={one}
                  closeOnClick
                  className="flex min-h-9 items-center gap-2 rounded-md px-2 py-1 text-sm outline-none data-[highlighted]:bg-sunken"
                >
                  <span className="flex flex-col">
                    <bdi lang={one} dir={directionOf(one)}>
                      {t(`name.${one}`)}
                    </bdi>
                    {UNREVIEWED_LANGUAGES.has(one) && (
                      <span className="text-xs text-ink-faint">{t("unreviewedShort")}</span>
                    )}
                  </span>
                  <Menu.RadioItemIndicator className="ms-auto">
                    <Check aria-hidden className="size-4" />
                  </Menu.RadioItemIndicator>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
