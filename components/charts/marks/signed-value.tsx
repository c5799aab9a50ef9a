import clsx from "clsx";
import { useFormatter } from "next-intl";
import { isGap, type Gap } from "@/lib/relations/gap";
import { GapMark } from "./gap-mark";

/** A value with its sign; plus is cooperation (purple) unless `isWorseWhenMore`, when plus is conflict (orange). */
export function SignedValue({
  value,
  digits = 2,
  isWorseWhenMore = false,
  className,
}: {
  value: number | Gap;
  digits?: number;
  isWorseWhenMore?: boolean;
  className?: string;
}) {
  const format = useFormatter();
  if (isGap(value)) return <GapMark gap={value} />;
  const rounded = Number(value.toFixed(digits));
  const text = format.number(rounded === 0 ? 0 : rounded, {
    signDisplay: "exceptZero",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const isConflict = isWorseWhenMore ? rounded > 0 : rounded < 0;
  return (
    <bdi dir="ltr" className={clsx(rounded !== 0 && (isConflict ? "text-conflict" : "text-cooperate"), className)}>
      {text.replace("-", "−")}
    </bdi>
  );
}
