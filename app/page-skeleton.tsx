import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/skeleton";

/** Title and filter sentence of a page on its way, above the place of its content. */
export function PageSkeleton({ children }: { children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-8 w-56" />
      <Skeleton className="h-14 w-full max-w-4xl sm:h-7" />
      {children}
    </div>
  );
}
