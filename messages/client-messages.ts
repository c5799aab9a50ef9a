import type { AbstractIntlMessages } from "next-intl";

/** Namespaces whose texts only the server renders; they need not travel to the browser. */
const SERVER_ONLY = new Set(["methodology"]);

/** The texts that components in the browser may ask for. */
export function clientMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => !SERVER_ONLY.has(namespace)));
}
