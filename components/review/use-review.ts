"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { ReviewState } from "@/lib/relations/review-state";
import type { Change } from "@/lib/review/change";
import type { DecisionInput } from "@/lib/review/review-input";
import type { ReviewItem, ReviewQueue } from "@/lib/review/review-queue";
import type { SamePattern } from "@/lib/review/same-pattern";
import { correctionOf, draftOf, type EventDraft } from "./event-draft";
import { keepDraft, readKeptDraft } from "./kept-drafts";
import type { ReviewRequests } from "./review-requests";

/** How many events before the end the next page is asked for. */
const AHEAD = 5;

/**
 * The state of a review: which events stand in the queue, which is looked at, what is typed, and what was said. A
 * decision shows at once and is taken back with its reason when the server refuses it.
 */
export function useReview(queue: ReviewQueue, query: string, who: string, requests: ReviewRequests) {
  const [items, setItems] = useState<readonly ReviewItem[]>(queue.items);
  const [cursor, setCursor] = useState(queue.nextCursor);
  const [currentId, setCurrentId] = useState(queue.items[0]?.event.id);
  const [drafts, setDrafts] = useState<Readonly<Record<number, EventDraft>>>({});
  const [progress, setProgress] = useState(queue.progress);
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [conflictId, setConflictId] = useState<number>();
  const [patterns, setPatterns] = useState<readonly SamePattern[]>([]);
  const [said, setSaid] = useState<readonly Change[][]>([]);
  const [pendingCount, setPendingCount] = useState(0);
  const isLoading = useRef(false);

  const at = items.findIndex(({ event }) => event.id === currentId);
  const item = items[at];
  const draft = useMemo(
    () => item && (drafts[item.event.id] ?? readKeptDraft(item.event.id) ?? draftOf(item.event)),
    [item, drafts],
  );
  const correction = item && draft && correctionOf(draft, item.event, item.passage);

  const loadMore = useCallback(async () => {
    if (cursor === undefined || isLoading.current) return;
    isLoading.current = true;
    const more = await requests.more(query, cursor);
    isLoading.current = false;
    if (!more.ok) return setFaults(more.faults);
    setCursor(more.value.nextCursor);
    setItems((held) => {
      const known = new Set(held.map(({ event }) => event.id));
      return [...held, ...more.value.items.filter(({ event }) => !known.has(event.id))];
    });
  }, [cursor, query, requests]);

  const show = (index: number) => {
    const next = items[index];
    if (index >= items.length - AHEAD) void loadMore();
    if (!next) return;
    setCurrentId(next.event.id);
    setFaults([]);
  };
  const edit = (change: Partial<EventDraft>) => {
    if (!item || !draft) return;
    const next = { ...draft, ...change };
    setDrafts((held) => ({ ...held, [item.event.id]: next }));
    keepDraft(item.event.id, correctionOf(next, item.event, item.passage) && next);
  };
  const forget = (eventId: number) => {
    keepDraft(eventId, undefined);
    setDrafts(({ [eventId]: _, ...rest }) => rest);
  };
  /** Asks for an event as it stands now, and says whether somebody else changed it. */
  const refresh = async (eventId: number, seenVersion?: number) => {
    const fresh = await requests.item(eventId);
    const [now] = fresh.ok ? fresh.value.items : [];
    if (!now) return false;
    setItems((held) => held.map((one) => (one.event.id === eventId ? now : one)));
    return seenVersion !== undefined && now.version !== seenVersion;
  };
  const mark = (eventId: number, state: ReviewState) => {
    const before = items.find(({ event }) => event.id === eventId)?.event.reviewState;
    setItems((held) =>
      held.map((one) => (one.event.id === eventId ? { ...one, event: { ...one.event, reviewState: state } } : one)),
    );
    if (before) count(before, state);
  };
  const count = (before: ReviewState, after: ReviewState, by = 1) =>
    setProgress((held) =>
      before === after ? held : { ...held, [before]: held[before] - by, [after]: held[after] + by },
    );
  const asking = async <T>(work: () => Promise<T>): Promise<T> => {
    setPendingCount((count) => count + 1);
    try {
      return await work();
    } finally {
      setPendingCount((count) => count - 1);
    }
  };

  const decide = (wanted: "accept" | "reject", reason: string) =>
    asking(async () => {
      if (!item) return;
      const { event, version } = item;
      const kind = wanted === "accept" && correction ? "correct" : wanted;
      const decision: DecisionInput = {
        eventId: event.id,
        kind,
        baseVersion: version,
        ...(kind === "correct" && { after: correction }),
        ...(reason && { reason }),
      };
      setFaults([]);
      setConflictId(undefined);
      mark(event.id, wanted === "accept" ? "accepted" : "rejected");
      show(at + 1);
      const answer = await requests.decide([decision], who);
      if (!answer.ok) {
        setItems((held) => held.map((one) => (one.event.id === event.id ? item : one)));
        count(wanted === "accept" ? "accepted" : "rejected", event.reviewState);
        setCurrentId(event.id);
        setFaults(answer.faults);
        if (await refresh(event.id, version)) setConflictId(event.id);
        return;
      }
      const [change] = answer.value.changes;
      setSaid((held) => [...held, answer.value.changes]);
      if (kind === "correct") forget(event.id);
      await refresh(event.id);
      if (kind === "accept" || !change) return;
      const alike = await requests.samePattern(change.id);
      if (alike.ok) setPatterns(alike.value.patterns);
    });

  const apply = (decisions: DecisionInput[]) =>
    asking(async () => {
      const answer = await requests.decide(decisions, who);
      if (!answer.ok) return setFaults(answer.faults);
      setPatterns((held) => held.slice(1));
      setSaid((held) => [...held, answer.value.changes]);
      const state = decisions[0]?.kind === "reject" ? "rejected" : "accepted";
      count("proposed", state, decisions.length);
      const ids = new Set(decisions.map(({ eventId }) => eventId));
      for (const { event } of items) if (ids.has(event.id)) await refresh(event.id);
    });

  /** Takes back what was said last here. */
  const undo = () =>
    asking(async () => {
      const last = said.at(-1);
      if (!last) return;
      setSaid((held) => held.slice(0, -1));
      for (const change of last.toReversed()) {
        const taken = await requests.undo(change.id, who);
        if (!taken.ok) return setFaults(taken.faults);
        const { before, after, subject } = change;
        const [from, to] = [after, before].map((patch) => (patch as { reviewState?: ReviewState } | null)?.reviewState);
        if (from && to) count(from, to);
        if (items.some(({ event }) => event.id === Number(subject.id))) await refresh(Number(subject.id));
      }
      setPatterns([]);
      const [first] = last;
      if (first && items.some(({ event }) => event.id === Number(first.subject.id)))
        setCurrentId(Number(first.subject.id));
    });

  return {
    items,
    item,
    at,
    draft,
    correction,
    progress,
    faults,
    patterns,
    isConflict: item !== undefined && conflictId === item.event.id,
    isPending: pendingCount > 0,
    hasMore: cursor !== undefined,
    canUndo: said.length > 0,
    show,
    edit,
    discard: () => item && forget(item.event.id),
    decide,
    apply,
    undo,
    refresh,
    leavePattern: () => setPatterns((held) => held.slice(1)),
  };
}
