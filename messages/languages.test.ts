import { existsSync, readdirSync, readFileSync } from "node:fs";
import IntlMessageFormat from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { DEFAULT_LANGUAGE, LANGUAGES, localeOf } from "@/lib/relations/language";

const FOLDER = "messages";
/** The kinds of the parser's elements that ask for a value: argument, number, date, time, select, plural, tag. */
const ASKING = new Set([1, 2, 3, 4, 5, 6, 8]);
const SELECT = 5;
const PLURAL = 6;
const TAG = 8;

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

/** What a text asks for: values and tags, the cases of each selection, and plurals that the language has not. */
function askedBy(text: string, locale: string) {
  const [values, cases, noPlurals] = [new Set<string>(), new Map<string, string[]>(), new Set<string>()];
  const plurals = new Intl.PluralRules(locale).resolvedOptions().pluralCategories as string[];
  const walk = (parts: readonly Part[]) => {
    for (const { type, value, options = {}, children = [] } of parts) {
      if (ASKING.has(type)) values.add(type === TAG ? `<${value}>` : value!);
      if (type === SELECT) cases.set(value!, Object.keys(options).sort());
      if (type === PLURAL)
        for (const option of Object.keys(options))
          if (!option.startsWith("=") && !plurals.includes(option)) noPlurals.add(option);
      for (const option of Object.values(options)) walk(option.value);
      walk(children);
    }
  };
  walk(new IntlMessageFormat(text, locale).getAst() as Part[]);
  return { values: [...values].sort(), cases, noPlurals: [...noPlurals] };
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();
const namespaces = readdirSync(`${FOLDER}/${DEFAULT_LANGUAGE}`);

describe.each(LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE))("the texts in %s", (language) => {
  it("are in the files that the English texts are in", () => {
    expect(readdirSync(`${FOLDER}/${language}`)).toEqual(namespaces);
  });

  it.each(namespaces)("say all that %s says in English, with the same values", (name) => {
    const file = `${FOLDER}/${language}/${name}`;
    const [english, own] = [
      textsOf(`${FOLDER}/${DEFAULT_LANGUAGE}/${name}`),
      existsSync(file) ? textsOf(file) : NO_TEXTS,
    ];
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of english) {
      const [wanted, given] = [askedBy(text, localeOf(DEFAULT_LANGUAGE)), askedBy(own.get(key)!, localeOf(language))];
      expect(given.values, key).toEqual(wanted.values);
      expect(given.noPlurals, key).toEqual([]);
      // A language may tell apart what English need not.
      for (const [value, options] of wanted.cases)
        expect(given.cases.get(value) ?? [], `${key}: ${value}`).toEqual(expect.arrayContaining(options));
    }
  });
});
