"use client";

import { Popover as BasePopover } from "@base-ui/react/popover";
import clsx from "clsx";
import { Menu } from "lucide-react";
import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FLOATING } from "@/components/ui/popover";
import { NAV_LINKS } from "./nav-links";
import { useFilterQuery } from "./use-filter-query";

/** The pages as links that keep the filter: in a row on wide screens, behind a menu button on narrow ones. */
export function SiteNav() {
  const t = useTranslations("shell.nav");
  const pathname = usePathname();
  const query = useFilterQuery();
  const [isOpen, setOpen] = useState(false);
  const isCurrent = (path: string) => (path === "/" ? pathname === "/" : pathname.startsWith(path));
  const current = NAV_LINKS.find((link) => isCurrent(link.path));

  const links = (className: string, currentClassName: string) =>
    NAV_LINKS.map((link) => (
      <li key={link.id}>
        <Link
          href={`${link.path}${query}`}
          aria-current={isCurrent(link.path) ? "page" : undefined}
          onClick={() => setOpen(false)}
          className={clsx(className, isCurrent(link.path) ? currentClassName : "text-ink-soft hover:text-ink")}
        >
          {t(link.id)}
        </Link>
      </li>
    ));

  return (
    <>
      <nav aria-label={t("label")} className="hidden xl:block">
        <ul className="flex items-center">
          {links(
            "flex h-12 items-center border-b-2 border-transparent px-1.5 text-sm min-[1400px]:px-2 2xl:px-3",
            "border-accent! font-medium text-ink",
          )}
        </ul>
      </nav>
      <div className="xl:hidden">
        <BasePopover.Root open={isOpen} onOpenChange={setOpen}>
          <BasePopover.Trigger className={buttonClass("plain")}>
            <Menu aria-hidden className="size-4" />
            <span className="sr-only">{t("open")}</span>
            <span aria-hidden>{current ? t(current.id) : t("open")}</span>
          </BasePopover.Trigger>
          <BasePopover.Portal>
            <BasePopover.Positioner className="z-40" sideOffset={6} align="start" collisionPadding={12}>
              <BasePopover.Popup className={clsx(FLOATING, "w-56 p-1")}>
                <nav aria-label={t("label")}>
                  <ul>
                    {links(
                      "flex h-10 items-center rounded-md px-3 text-sm hover:bg-sunken",
                      "bg-sunken font-medium text-ink",
                    )}
                  </ul>
                </nav>
              </BasePopover.Popup>
            </BasePopover.Positioner>
          </BasePopover.Portal>
        </BasePopover.Root>
      </div>
    </>
  );
}
