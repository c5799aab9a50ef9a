import type { ActorCode } from "@/lib/relations/actor-code";
import { eventsBeyond } from "@/lib/review/alias-difference";
import type { AliasPreview, AliasPreviewDocument } from "@/lib/review/alias-preview";
import { refusal, type Reviewed } from "@/lib/review/refusal";
import { sentenceSpans } from "@/lib/review/sentence-spans";
import { readAddedAliases } from "@/server/store/read-actors";
import { readActorNames } from "@/server/store/review/read-review";
import { readDocumentsWith } from "@/server/store/read-documents-with";
import { codeInThread } from "@/server/workers/code-in-thread";
import { checkAlias } from "./name-actor";

/** Documents that are read for a preview: each is coded twice. */
const MOST_READ = 20;
const MOST_QUOTES = 5;

/**
 * What a new name of an actor would change, before it is given: the documents that hold it, and of the latest 20 what
 * the coder would find with it and without it. Nothing is stored. Refuses what `addActorName` refuses.
 */
export async function previewActorName(code: ActorCode, given: string): Promise<Reviewed<AliasPreview>> {
  const alias = given.trim().replaceAll(/\s+/g, " ");
  const name = readActorNames([code]).get(code);
  const fault = name === undefined ? refusal("unknown-actor", { code }) : checkAlias(code, alias);
  if (fault || name === undefined) return { ok: false, faults: [fault!] };
  const { documentCount, documents } = readDocumentsWith(alias, MOST_READ);
  const added = readAddedAliases();
  const read: AliasPreviewDocument[] = [];
  for (const document of documents) {
    const without = await codeInThread(document, added);
    const withName = await codeInThread(document, [...added, { code, alias, name }]);
    const folded = alias.toLowerCase();
    const quotes = sentenceSpans(document.text).flatMap(({ quote }) =>
      quote.toLowerCase().includes(folded) ? [quote] : [],
    );
    read.push({
      documentId: document.id,
      title: document.title,
      quotes: quotes.slice(0, MOST_QUOTES),
      gained: eventsBeyond(withName.events, without.events),
      lost: eventsBeyond(without.events, withName.events),
    });
  }
  return { ok: true, value: { documentCount, documents: read } };
}
