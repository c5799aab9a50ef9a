import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CodedReading } from "@/components/documents/coded-reading";
import { entriesOfDocument } from "@/components/documents/coded-entry";
import { DocumentHeader } from "@/components/documents/document-header";
import { NothingFound } from "@/components/documents/nothing-found";
import { SameTellings } from "@/components/documents/same-tellings";
import { SavedNote } from "@/components/documents/saved-note";
import { ToneLegend } from "@/components/documents/tone-legend";
import { ask } from "@/server/usecases/ask";
import type { AddressParameters } from "@/app/address-query";
import { ruleReasons } from "../rule-reasons";
import { DocumentPageDesk } from "./document-page-desk";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<AddressParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await ask("getDocument", (await params).id);
  return { title: page?.document.title };
}

export default async function DocumentRoute({ params, searchParams }: Props) {
  const { id } = await params;
  const [page, history] = await Promise.all([ask("getDocument", id), ask("getDocumentHistory", id)]);
  if (!page || !history?.state) notFound();
  const { saved } = await searchParams;
  const entries = entriesOfDocument(page);
  return (
    <div className="flex flex-col gap-4">
      {(saved === "new" || saved === "known") && <SavedNote outcome={saved} eventCount={page.events.length} />}
      <DocumentHeader {...page} />
      <SameTellings tellings={page.sameTellings} />
      <DocumentPageDesk history={{ ...history, state: history.state }} eventCount={page.events.length} />
      <ToneLegend />
      <CodedReading
        text={page.document.text}
        language={page.document.language}
        entries={entries}
        actorNames={page.actorNames}
        ruleReasons={await ruleReasons([...entries.events, ...entries.mediations])}
        empty={<NothingFound />}
      />
    </div>
  );
}
