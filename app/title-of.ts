import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

/** A page's title by its message id. */
export async function titleOf(id: string): Promise<Metadata> {
  return { title: (await getTranslations())(id) };
}
