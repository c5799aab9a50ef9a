import createNextIntlPlugin from "next-intl/plugin";
import type { NextConfig } from "next";

const withNextIntl = createNextIntlPlugin("./messages/request.ts");

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // Packages with binaries or large data files of their own stay in node_modules.
  serverExternalPackages: [
    "@prisma/adapter-better-sqlite3",
    "better-sqlite3",
    "eld",
    "linkedom",
    "mammoth",
    "unpdf",
    "wink-eng-lite-web-model",
    "wink-nlp",
  ],
  experimental: {
    // An upload may have 20 MB and a form around it; each route counts what it reads and refuses more.
    proxyClientMaxBodySize: "21mb",
    serverActions: { bodySizeLimit: "21mb" },
  },
};

export default withNextIntl(nextConfig);
