import { createTranslator } from "next-intl";
import type { Message } from "@/lib/relations/message";
import { loadMessages } from "@/messages/load-messages";

const translate = createTranslator({ locale: "en-GB", messages: loadMessages("en") }) as (
  id: string,
  values?: Message["values"],
) => string;

/** A message in words. */
export function inWords({ id, values }: Message): string {
  return translate(id, values);
}

/** Prints one line of what the start does. */
export function say({ id, values }: Message): void {
  console.log(inWords({ id, values }));
}

/** Prints progress: over the same line on a terminal, a line at every tenth elsewhere. */
export function sayProgress(text: Message, { done, total }: { done: number; total: number }): void {
  const isLast = done === total;
  if (process.stdout.isTTY) process.stdout.write(`\r${inWords(text)}${isLast ? "\n" : ""}`);
  else if (isLast || done % Math.max(1, Math.floor(total / 10)) === 0) say(text);
}
