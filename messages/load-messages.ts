import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AbstractIntlMessages } from "next-intl";

/** All interface texts of a language: each file of `messages/<language>` is the namespace of its name. */
export function loadMessages(language: string): AbstractIntlMessages {
  const folder = path.join(process.cwd(), "messages", language);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [name.slice(0, -".json".length), JSON.parse(readFileSync(path.join(folder, name), "utf8"))]),
  );
}
