"use client";

import { Menu } from "@base-ui/react/menu";
import clsx from "clsx";
import { Check, Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { buttonClass } from "@/components/ui/button";
import { FLOATING } from "@/components/ui/popover";

const THEMES = [
  { id: "system", Icon: Monitor },
  { id: "light", Icon: Sun },
  { id: "dark", Icon: Moon },
] as const;

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const t = useTranslations("shell.theme");
  const { theme, setTheme } = useTheme();
  return (
    <Menu.Root>
      <Menu.Trigger className={buttonClass("quiet", "px-2!")} aria-label={t("label")}>
        <Sun aria-hidden className="size-4 dark:hidden" />
        <Moon aria-hidden className="hidden size-4 dark:block" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="z-40" sideOffset={6} align="end">
          <Menu.Popup className={clsx(FLOATING, "w-40 p-1")}>
            <Menu.RadioGroup value={theme} onValueChange={setTheme}>
              {THEMES.map(({ id, Icon }) => (
                <Menu.RadioItem
                  key={id}
                  value={id}
                  closeOnClick
                  className="flex h-9 items-center gap-2 rounded-md px-2 text-sm outline-none data-[highlighted]:bg-sunken"
                >
                  <Icon aria-hidden className="size-4 text-ink-faint" />
                  {t(id)}
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
