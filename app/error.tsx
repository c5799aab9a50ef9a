"use client";

import { LoadFailed } from "@/components/states/load-failed";

function digestOf(error: unknown): string | undefined {
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : undefined;
  return typeof digest === "string" ? digest : undefined;
}

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <LoadFailed reference={digestOf(error)} onRetry={retry} />;
}
