"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Takes one part of the sentence back to "all"; it keeps its place when there is nothing to clear. */
export function ClearButton({ isShown, onClear }: { isShown: boolean; onClear: () => void }) {
  const t = useTranslations("filter.controls");
  return (
    <div className="mt-3 flex justify-end border-t border-line pt-2">
      <Button tone="quiet" onClick={onClear} disabled={!isShown}>
        {t("clear")}
      </Button>
    </div>
  );
}
