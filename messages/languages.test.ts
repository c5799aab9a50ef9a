import { existsSync, readdirSync, readFileSync } from "node:fs";
import IntlMessageFormat from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { DEFAULT_LANGUAGE, LANGUAGES, localeOf } from "@/lib/relations/language";

const FOLDER = "messages";
/** The kinds of the parser's elements that ask for a value: argument, number, date, time, select, plural, tag. */
const ASKING = new Set([1, 2, 3, 4, 5, 6, 8]);
const SELECT = 5;
const PLURAL = 6;

interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
  children?: Part[];
}

/** All texts of a file, by the path of their key. */
function textsOf(file: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === "string") texts.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(file, "utf8")), "");
  return texts;
}

/** What a text asks for: each argument with its kind, and what a selection tells apart. */
function askedBy(text: string, locale: string): string[] {
  const asked = new Set<string>();
  const walk = (parts: readonly Part[]) => {
    for (const { type, value, options, children } of parts) {
      if (ASKING.has(type)) asked.add(`${value} ${type}`);
      if (type === SELECT) for (const option of Object.keys(options!)) asked.add(`${value} = ${option}`);
      if (type === PLURAL) {
        const known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories as string[];
        for (const option of Object.keys(options!)) {
          if (!option.startsWith("=") && !known.includes(option)) asked.add(`${value} has a plural “${option}”`);
        }
      }
      for (const option of Object.values(options ?? {})) walk(option.value);
      if (children) walk(children);
    }
  };
  walk(new IntlMessageFormat(text, locale, undefined, { ignoreTag: false }).getAst() as Part[]);
  return [...asked].sort();
}

const namespaces = readdirSync(`${FOLDER}/${DEFAULT_LANGUAGE}`);

describe.each(LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE))("the texts in %s", (language) => {
  it("are in the files that the English texts are in", () => {
    expect(readdirSync(`${FOLDER}/${language}`)).toEqual(namespaces);
  });

  it.each(namespaces)("say all that %s says in English, with the same values", (name) => {
    const file = `${FOLDER}/${language}/${name}`;
    const [english, own] = [textsOf(`${FOLDER}/${DEFAULT_LANGUAGE}/${name}`), existsSync(file) && textsOf(file)];
    expect(own ? [...own.keys()].sort() : []).toEqual([...english.keys()].sort());
    const asked = (texts: Map<string, string>, locale: string) =>
      Object.fromEntries([...texts].map(([key, text]) => [key, askedBy(text, locale)]));
    expect(asked(own as Map<string, string>, localeOf(language))).toEqual(asked(english, localeOf(DEFAULT_LANGUAGE)));
  });
});
