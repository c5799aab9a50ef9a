"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import { MEDIATION_REQUESTS } from "@/app/mediations/mediation-requests";
import { AddStepDesk } from "@/components/review/mediations/add-step-desk";

/** Ties the form of a missed step to the server's interface; what was added is shown in its mediation. */
export function AddStepPageDesk(page: Omit<ComponentProps<typeof AddStepDesk>, "add" | "onAdded">) {
  const router = useRouter();
  return <AddStepDesk {...page} add={MEDIATION_REQUESTS.add} onAdded={(id) => router.push(`/mediations/${id}`)} />;
}
