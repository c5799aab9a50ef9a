import { useFormatter, useTranslations } from "next-intl";

const UNITS = [
  { unit: "gigabytes", bytes: 1e9 },
  { unit: "megabytes", bytes: 1e6 },
  { unit: "kilobytes", bytes: 1e3 },
] as const;

/** Writes a number of bytes as `1.2 MB`. */
export function useSizeText(): (bytes: number) => string {
  const t = useTranslations("datasets.size");
  const format = useFormatter();
  return (bytes) => {
    const fitting = UNITS.find((one) => bytes >= one.bytes);
    if (!fitting) return t("bytes", { count: bytes });
    return t(fitting.unit, { size: format.number(bytes / fitting.bytes, { maximumFractionDigits: 1 }) });
  };
}
