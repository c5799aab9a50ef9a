"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, type SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import type { ActorCode } from "@/lib/relations/actor-code";
import { withQuery } from "@/lib/relations/with-query";
import type { NamedActor } from "@/lib/relations/named-actor";

const BOX =
  "mt-0.5 block h-9 w-60 max-w-full rounded-md border border-line-strong bg-surface px-2 text-sm text-ink pointer-coarse:h-11 pointer-coarse:text-base";

/** Chooses the two parties between whom go-betweens are looked for. */
export function BetweenForm({
  actors,
  between,
  base,
}: {
  /** By name. */
  actors: readonly NamedActor[];
  between?: readonly [ActorCode, ActorCode] | undefined;
  /** The page's address without `between`. */
  base: string;
}) {
  const t = useTranslations("network.between");
  const router = useRouter();
  const [first, setFirst] = useState(between?.[0] ?? "");
  const [second, setSecond] = useState(between?.[1] ?? "");
  const [isSame, setIsSame] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const isWrong = first === "" || second === "" || first === second;
    setIsSame(isWrong);
    if (isWrong) return;
    const query = `between=${[first, second].sort().join("~")}`;
    router.push(withQuery(base, query), { scroll: false });
  };
  const box = (label: string, value: string, set: (code: string) => void) => (
    <label className="text-xs text-ink-soft">
      {label}
      <select
        value={value}
        onChange={(event) => set(event.target.value)}
        aria-invalid={isSame || undefined}
        aria-describedby="between-fault"
        className={BOX}
      >
        <option value="">{t("choose")}</option>
        {actors.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      {box(t("first"), first, setFirst)}
      {box(t("second"), second, setSecond)}
      <Button type="submit">{t("find")}</Button>
      <p id="between-fault" role="status" className="basis-full text-sm text-fault empty:hidden">
        {isSame ? t("same") : ""}
      </p>
    </form>
  );
}
