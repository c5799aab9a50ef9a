"use client";

import { useRouter } from "next/navigation";
import { MEDIATION_REQUESTS } from "@/app/mediations/mediation-requests";
import { MediationDesk } from "@/components/review/mediations/mediation-desk";
import type { MediationDesk as Desk } from "@/lib/review/mediation-desk";

/** Ties the hand on a mediation to the server's interface. */
export function MediationPageDesk({ desk }: { desk: Desk }) {
  const router = useRouter();
  return (
    <MediationDesk
      desk={desk}
      requests={MEDIATION_REQUESTS}
      onChanged={(isThere) => (isThere ? router.refresh() : router.push("/mediations"))}
      onMoved={(id) => {
        if (id !== desk.mediationId) router.push(`/mediations/${id}`);
        else router.refresh();
      }}
    />
  );
}
