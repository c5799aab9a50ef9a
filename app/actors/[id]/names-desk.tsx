"use client";

import { useRouter } from "next/navigation";
import { askApi, postToApi } from "@/app/ask-api";
import { REVIEW_REQUESTS } from "@/app/review/review-requests";
import type { NameRequests } from "@/components/review/name-requests";
import { NamesCard } from "@/components/review/names-card";
import type { ActorHistory } from "@/lib/review/actor-history";

const addressOf = (code: string) => `/api/v1/actors/${encodeURIComponent(code)}/names`;

const REQUESTS: NameRequests = {
  preview: (code, alias) => postToApi(`${addressOf(code)}/preview`, { alias }),
  add: (code, alias, saying) => postToApi(addressOf(code), { alias, ...saying }),
  remove: (code, alias, saying) =>
    askApi(addressOf(code), {
      method: "DELETE",
      body: JSON.stringify({ alias, ...saying }),
      headers: { "Content-Type": "application/json" },
    }),
  history: (code) => askApi(addressOf(code)),
  undo: REVIEW_REQUESTS.undo,
};

/** Ties the names of an actor to the server's interface. */
export function NamesDesk({ history }: { history: ActorHistory }) {
  const router = useRouter();
  return <NamesCard history={history} requests={REQUESTS} onChanged={() => router.refresh()} />;
}
