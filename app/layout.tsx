import "./globals.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Providers } from "@/components/shell/providers";
import { SampleNotice } from "@/components/shell/sample-notice";
import { SiteHeader } from "@/components/shell/site-header";
import { clientMessages } from "@/messages/client-messages";
import { isSampleLoaded } from "@/server/usecases/is-sample-loaded";
import { removeSampleAction } from "./sample-actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: { default: t("name"), template: `%s · ${t("name")}` }, description: t("tagline") };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [requestHeaders, locale, t, hasSample] = await Promise.all([
    headers(),
    getLocale(),
    getTranslations("shell"),
    isSampleLoaded(),
  ]);
  return (
    <html lang={locale} dir="ltr" suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={clientMessages(await getMessages())}>
          <Providers nonce={requestHeaders.get("x-nonce") ?? undefined}>
            <a
              href="#content"
              className="sr-only z-50 bg-surface px-3 py-2 focus:not-sr-only focus:fixed focus:start-2 focus:top-2"
            >
              {t("skip")}
            </a>
            <SiteHeader />
            {hasSample && <SampleNotice removeSample={removeSampleAction} />}
            <main
              id="content"
              aria-describedby="filter-words"
              tabIndex={-1}
              className="page-width py-4 outline-none sm:py-5"
            >
              {children}
            </main>
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
