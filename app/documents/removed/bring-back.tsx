"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { readAuthorName } from "@/components/ui/author-name";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import { DOCUMENT_REVIEW_REQUESTS } from "../document-review-requests";

/** Brings one document back and goes to its page. */
export function BringBack({ id, title, version }: { id: string; title: string; version: number }) {
  const t = useTranslations("review.removed");
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const bringBack = async () => {
    setPending(true);
    const saying = { who: readAuthorName(), reason: "", baseVersion: version };
    const answer = await DOCUMENT_REVIEW_REQUESTS.bringBack(id, saying);
    setPending(false);
    if (answer.ok) router.push(`/documents/${id}`);
    else setFaults(answer.faults);
  };
  return (
    <>
      <Button disabled={isPending} aria-label={t("bringBackOf", { title })} onClick={() => void bringBack()}>
        {t("bringBack")}
      </Button>
      <FaultList faults={faults} />
    </>
  );
}
