"use client";

import { useTranslations } from "next-intl";
import { useAddress } from "@/components/charts/use-period-address";
import { BUCKETS, type Bucket } from "@/lib/relations/event-filter";

/** The step of the marks: chosen by the length of the period, or by the reader; it thins the lines and changes no value. */
export function BucketControl({ bucket }: { bucket: Bucket }) {
  const t = useTranslations("relations.time");
  const { parameters, addressOf, go } = useAddress();
  const chosen = parameters.get("bucket") ?? "";
  return (
    <label className="inline-flex items-center gap-1.5 text-sm text-ink-soft">
      {t("bucket")}
      <select
        value={chosen}
        onChange={(event) => go(addressOf({ bucket: event.target.value || undefined }))}
        className="h-8 rounded-md border border-line-strong bg-surface px-1.5 text-sm text-ink pointer-coarse:h-10"
      >
        <option value="">{t("bucketAuto", { bucket })}</option>
        {BUCKETS.map((one) => (
          <option key={one} value={one}>
            {t("bucketName", { bucket: one })}
          </option>
        ))}
      </select>
    </label>
  );
}
