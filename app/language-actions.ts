"use server";

import { cookies } from "next/headers";
import { revalidatePath } from "next/cache";
import { isLanguage, LANGUAGE_COOKIE, type Language } from "@/lib/relations/language";

const A_YEAR = 365 * 24 * 60 * 60;

/** Keeps the language that somebody chose in their browser; what is no language of the interface changes nothing. */
export async function chooseLanguageAction(language: Language): Promise<void> {
  if (!isLanguage(language)) return;
  (await cookies()).set(LANGUAGE_COOKIE, language, { path: "/", maxAge: A_YEAR, sameSite: "lax", httpOnly: true });
  revalidatePath("/", "layout");
}
