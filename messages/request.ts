import { cache } from "react";
import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "./load-messages";

const LANGUAGE = "en";
// Day before month, as the pages write dates.
const LOCALE = "en-GB";
const messagesOfRequest = cache(loadMessages);

export default getRequestConfig(async () => ({
  locale: LOCALE,
  messages: messagesOfRequest(LANGUAGE),
  // Days have no time zone; one fixed zone keeps server and browser text equal everywhere.
  timeZone: "UTC",
}));
