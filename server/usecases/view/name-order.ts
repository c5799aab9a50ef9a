import type { Language } from "@/lib/relations/language";
import { askedLanguage } from "./asked-language";

const collators = new Map<Language, Intl.Collator>();

/** The order of two names in the language that is asked for. */
export function compareNames(one: string, other: string): number {
  const language = askedLanguage();
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(language)));
  return collator.compare(one, other);
}
