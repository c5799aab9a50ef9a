import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { AbstractIntlMessages } from "next-intl";
import { DEFAULT_LANGUAGE } from "@/lib/relations/language";

const loaded = new Map<string, { version: string; messages: AbstractIntlMessages }>();

/**
 * All interface texts of a language: each file of `messages/<language>` is the namespace of its name. A text that it
 * lacks is the English one. They are read again only when a file has changed.
 */
export function loadMessages(language: string): AbstractIntlMessages {
  const own = filesOf(language);
  const version = own.map(({ file }) => `${file} ${statSync(file).mtimeMs}`).join();
  if (language === DEFAULT_LANGUAGE) return kept(language, version, () => readAll(own));
  const english = loadMessages(DEFAULT_LANGUAGE);
  const englishVersion = loaded.get(DEFAULT_LANGUAGE)?.version ?? "";
  return kept(language, `${englishVersion},${version}`, () => withFallback(readAll(own), english));
}

function kept(language: string, version: string, make: () => AbstractIntlMessages): AbstractIntlMessages {
  const known = loaded.get(language);
  if (known?.version === version) return known.messages;
  const messages = make();
  loaded.set(language, { version, messages });
  return messages;
}

function filesOf(language: string): { namespace: string; file: string }[] {
  const folder = path.join(process.cwd(), "messages", language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ namespace: name.slice(0, -".json".length), file: path.join(folder, name) }));
}

function readAll(files: readonly { namespace: string; file: string }[]): AbstractIntlMessages {
  return Object.fromEntries(files.map(({ namespace, file }) => [namespace, JSON.parse(readFileSync(file, "utf8"))]));
}

/** Every text of `fallback`, in the words of `messages` where these have it. */
export function withFallback(messages: AbstractIntlMessages, fallback: AbstractIntlMessages): AbstractIntlMessages {
  return Object.fromEntries(
    Object.entries(fallback).map(([key, text]) => {
      const own = messages[key];
      if (typeof text === "string") return [key, typeof own === "string" ? own : text];
      return [key, withFallback(typeof own === "object" ? own : {}, text)];
    }),
  );
}
