import { cache } from "react";
import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "./load-messages";

const LANGUAGE = "en";
const messagesOfRequest = cache(loadMessages);

export default getRequestConfig(async () => ({
  locale: LANGUAGE,
  messages: messagesOfRequest(LANGUAGE),
  // Days have no time zone; one fixed zone keeps server and browser text equal everywhere.
  timeZone: "UTC",
}));
