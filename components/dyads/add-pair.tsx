import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { MAX_COMPARED_DYADS } from "@/lib/relations/dyad-list";

/** Finds pairs by the name of an actor and adds one to those that are compared. */
export function AddPair({
  search,
  kept,
  found,
  isFull,
}: {
  search: string;
  /** Parameters of the address that a search keeps. */
  kept: readonly [string, string][];
  found: readonly { a: string; b: string; href: string }[];
  isFull: boolean;
}) {
  const t = useTranslations("compare");
  const pair = useTranslations("relations");
  if (isFull) return <p className="text-sm text-ink-soft">{t("full", { most: MAX_COMPARED_DYADS })}</p>;
  return (
    <Card title={t("add")}>
      <form role="search" className="flex flex-wrap items-end gap-2">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="text-xs text-ink-soft">
          {t("search")}
          <input
            type="search"
            name="query"
            defaultValue={search}
            maxLength={100}
            className="mt-0.5 block h-8 w-64 max-w-full rounded-md border border-line-strong bg-surface px-2 text-sm text-ink pointer-coarse:h-10 pointer-coarse:text-base"
          />
        </label>
        <Button type="submit">{t("find")}</Button>
      </form>
      {found.length === 0 && <p className="mt-3 text-sm text-ink-soft">{t("nothing")}</p>}
      <ul aria-label={t("found")} className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {found.map(({ a, b, href }) => (
          <li key={href}>
            <Link href={href} className="link">
              {t("addPair", { pair: pair("pair", { a, b }) })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
