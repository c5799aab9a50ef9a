import { useFormatter, useTranslations } from "next-intl";

/** Writes a length of time as `40 s`, `3 min 20 s` or `1 h 5 min`. */
export function useDurationText(): (seconds: number) => string {
  const t = useTranslations("datasets.duration");
  const format = useFormatter();
  return (seconds) => {
    if (seconds < 10) return t("seconds", { seconds: format.number(seconds, { maximumFractionDigits: 1 }) });
    const whole = Math.round(seconds);
    if (whole < 60) return t("seconds", { seconds: whole });
    if (whole < 3_600) return t("minutes", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
    return t("hours", { hours: Math.floor(whole / 3_600), minutes: Math.floor((whole % 3_600) / 60) });
  };
}
