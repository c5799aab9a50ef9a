import { AsyncLocalStorage } from "node:async_hooks";
import { DEFAULT_LANGUAGE, type Language } from "@/lib/relations/language";

// Next loads a module once per layer; who asks and who answers must share one.
const holder = globalThis as { ententeLanguage?: AsyncLocalStorage<Language> };
const storage = (holder.ententeLanguage ??= new AsyncLocalStorage<Language>());

/** Does something in a language: names that it gives are in that language. */
export function inLanguage<T>(language: Language, work: () => T): T {
  return storage.run(language, work);
}

/** The language in which an answer is asked for, if anybody said. */
export function languageSaid(): Language | undefined {
  return storage.getStore();
}

/** The language in which an answer is to be given; English where nobody said. */
export function askedLanguage(): Language {
  return languageSaid() ?? DEFAULT_LANGUAGE;
}
