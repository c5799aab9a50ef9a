import "./globals.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { KeepVisit } from "@/components/latest/keep-visit";
import { Providers } from "@/components/shell/providers";
import { SiteFrame } from "@/components/shell/site-frame";
import { directionOf, languageOf } from "@/lib/relations/language";
import { clientMessages } from "@/messages/client-messages";
import { isSampleLoaded } from "@/server/usecases/is-sample-loaded";
import { chooseLanguageAction } from "./language-actions";
import { PaletteDesk } from "./palette-desk";
import { removeSampleAction } from "./sample-actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: { default: t("name"), template: `%s · ${t("name")}` }, description: t("tagline") };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = languageOf(await getLocale());
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={clientMessages(await getMessages())}>
          <Providers nonce={nonce}>
            <KeepVisit />
            <SiteFrame
              hasSample={await isSampleLoaded()}
              removeSample={removeSampleAction}
              palette={<PaletteDesk />}
              language={language}
              chooseLanguage={chooseLanguageAction}
            >
              {children}
            </SiteFrame>
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
