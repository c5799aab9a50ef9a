"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { AnnotatedCharts } from "@/components/annotations/annotated-charts";
import type { AnnotationRequests } from "@/components/annotations/annotation-requests";
import type { Annotation } from "@/lib/relations/annotation";
import { askApi, postToApi } from "./ask-api";

const ROOT = "/api/v1/annotations";

const REQUESTS: AnnotationRequests = {
  save: (input) => postToApi(ROOT, input),
  change: (id, { subject, fromDate, toDate, text, author }) =>
    askApi(`${ROOT}/${encodeURIComponent(id)}`, {
      method: "PUT",
      body: JSON.stringify({ subject, fromDate, toDate, text, author }),
      headers: { "Content-Type": "application/json" },
    }),
  remove: (id) => askApi(`${ROOT}/${encodeURIComponent(id)}`, { method: "DELETE" }),
};

/** Ties the notes of a page to the server's interface. */
export function AnnotationsDesk(page: {
  annotations: readonly Annotation[];
  subjects: readonly { id: string; label: string }[];
  day: string;
  children: ReactNode;
}) {
  const router = useRouter();
  return <AnnotatedCharts {...page} requests={REQUESTS} onChanged={() => router.refresh()} />;
}
