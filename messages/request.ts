import { cache } from "react";
import { getRequestConfig } from "next-intl/server";
import { localeOf } from "@/lib/relations/language";
import { loadMessages } from "./load-messages";
import { requestLanguage } from "./request-language";

const messagesOfRequest = cache(loadMessages);

export default getRequestConfig(async () => {
  const language = await requestLanguage();
  return {
    locale: localeOf(language),
    messages: messagesOfRequest(language),
    // Days have no time zone; one fixed zone keeps server and browser text equal everywhere.
    timeZone: "UTC",
  };
});
