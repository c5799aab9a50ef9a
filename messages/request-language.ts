import { cookies, headers } from "next/headers";
import { unstable_rethrow as rethrowOfNext } from "next/navigation";
import { DEFAULT_LANGUAGE, LANGUAGE_COOKIE, preferredLanguage, type Language } from "@/lib/relations/language";

/** The language of the request under way; English outside of any request. */
export async function requestLanguage(): Promise<Language> {
  try {
    const [jar, sent] = await Promise.all([cookies(), headers()]);
    return preferredLanguage(jar.get(LANGUAGE_COOKIE)?.value, sent.get("accept-language"));
  } catch (error) {
    rethrowOfNext(error);
    return DEFAULT_LANGUAGE;
  }
}
