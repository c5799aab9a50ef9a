/** Languages of the interface, those of `messages/`. */
export const LANGUAGES = ["en", "fr", "ar"] as const;

export type Language = (typeof LANGUAGES)[number];

/** What stands where a text is missing in another language, and what is spoken where nobody chose. */
export const DEFAULT_LANGUAGE: Language = "en";

/** Languages whose texts no speaker has read over yet. */
export const UNREVIEWED_LANGUAGES: ReadonlySet<Language> = new Set<Language>(["fr", "ar"]);

/** Name of the cookie that holds the chosen language. */
export const LANGUAGE_COOKIE = "language";

/** Day before month in English; calendar and digits are named where engines differ in what they take for granted. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr", ar: "ar-u-ca-gregory-nu-latn" };

/** Whether a value is the code of a language that the interface has. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The locale (BCP 47) in which a language writes numbers and days. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** The language of a locale, e.g. `en` of `en-GB`; English for one that the interface has not. */
export function languageOf(locale: string): Language {
  const [language] = locale.toLowerCase().split(/[-_]/);
  return isLanguage(language) ? language : DEFAULT_LANGUAGE;
}

/** In which direction a language is written. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** The language that was chosen, else the first that a browser asks for (`Accept-Language`, RFC 9110), else English. */
export function preferredLanguage(chosen: string | undefined, accepted: string | null): Language {
  if (isLanguage(chosen)) return chosen;
  const wanted = (accepted ?? "")
    .split(",")
    .slice(0, 50)
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
      const quality = parameters.find((one) => one.startsWith("q="));
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((x, y) => y.quality - x.quality);
  for (const { language } of wanted) if (isLanguage(language)) return language;
  return DEFAULT_LANGUAGE;
}
