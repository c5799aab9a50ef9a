import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { AbstractIntlMessages } from "next-intl";

const loaded = new Map<string, { version: string; messages: AbstractIntlMessages }>();

/**
 * All interface texts of a language: each file of `messages/<language>` is the namespace of its name. They are read
 * again only when a file has changed.
 */
export function loadMessages(language: string): AbstractIntlMessages {
  const folder = path.join(process.cwd(), "messages", language);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ namespace: name.slice(0, -".json".length), file: path.join(folder, name) }));
  const version = files.map(({ file }) => `${file} ${statSync(file).mtimeMs}`).join();
  const known = loaded.get(language);
  if (known?.version === version) return known.messages;
  const messages = Object.fromEntries(
    files.map(({ namespace, file }) => [namespace, JSON.parse(readFileSync(file, "utf8"))]),
  );
  loaded.set(language, { version, messages });
  return messages;
}
