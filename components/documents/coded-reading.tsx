"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { CodedEntries, CodedEntry } from "./coded-entry";
import { CodedText } from "./coded-text";
import { EventCard } from "./event-card";
import { MediationCard } from "./mediation-card";
import { mentionsOf, textMarks } from "./text-mark";
import { useEntryName } from "./use-entry-name";

/** What is drawn at first; a longer text or list goes on at a press, so that a page of 1 MB stays quick. */
const TEXT_STEP = 40_000;
const LIST_STEP = 60;
const NONE_DROPPED: ReadonlySet<string> = new Set();

/**
 * A text beside what was coded in it. Choosing an entry shows its sentence and who is who in it; choosing a sentence
 * shows its entry. `#event-12` in the address chooses that entry.
 */
export function CodedReading({
  text,
  language,
  entries,
  actorNames,
  ruleReasons,
  droppedKeys = NONE_DROPPED,
  entryAction,
  listHeader,
  empty,
}: {
  text: string;
  language?: string;
  entries: CodedEntries;
  actorNames: ActorNames;
  ruleReasons: Readonly<Record<string, string>>;
  /** Entries that will not be kept: struck out in the list, unmarked in the text. */
  droppedKeys?: ReadonlySet<string>;
  /** What can be done with an entry, at the end of its title. */
  entryAction?: (entry: CodedEntry) => ReactNode;
  listHeader?: ReactNode;
  /** Stands in for the lists when nothing was coded. */
  empty: ReactNode;
}) {
  const t = useTranslations();
  const [chosen, setChosen] = useState<{ key: string; scrollTo: string; focus: boolean; count: number }>();
  const [textLimit, setTextLimit] = useState(TEXT_STEP);
  const [listLimit, setListLimit] = useState(LIST_STEP);
  const listRef = useRef<HTMLElement>(null);
  const marks = useMemo(
    () => textMarks(entries).filter(({ entryKey }) => !droppedKeys.has(entryKey)),
    [entries, droppedKeys],
  );
  const all = useMemo<CodedEntry[]>(() => [...entries.mediations, ...entries.events], [entries]);
  const byKey = useMemo(() => new Map(all.map((entry) => [entry.key, entry])), [all]);
  const selected = chosen && byKey.get(chosen.key);
  const nameOf = useEntryName(actorNames);

  const choose = (entry: CodedEntry, side: "text" | "list") => {
    const first = entry.evidence[0];
    if (side === "text" && first && first.start >= textLimit) setTextLimit(first.end + TEXT_STEP);
    const order = entry.kind === "event" ? entries.events.indexOf(entry) : 0;
    if (side === "list" && order >= listLimit) setListLimit(order + LIST_STEP);
    setChosen((before) => ({
      key: entry.key,
      scrollTo: side === "text" ? `text-${entry.anchor}` : entry.anchor,
      focus: side === "list",
      count: (before?.count ?? 0) + 1,
    }));
  };

  useEffect(() => {
    if (!chosen) return;
    const target = document.getElementById(chosen.scrollTo);
    target?.scrollIntoView({ block: chosen.focus ? "nearest" : "center", behavior: "smooth" });
    // From the text the list's entry takes the focus, because what can be done with it stands there.
    if (chosen.focus) target?.querySelector<HTMLElement>("[data-entry]")?.focus({ preventScroll: true });
  }, [chosen]);

  useEffect(() => {
    const chooseByAddress = () => {
      const anchor = window.location.hash.slice(1);
      const entry = all.find((one) => one.anchor === anchor || `text-${one.anchor}` === anchor);
      if (entry) choose(entry, "text");
    };
    chooseByAddress();
    window.addEventListener("hashchange", chooseByAddress);
    return () => window.removeEventListener("hashchange", chooseByAddress);
    // The address is read when the page opens and when it changes, not whenever something is chosen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [all]);

  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement) || !event.target.dataset.entry) return;
    const links = [...(listRef.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? [])];
    const next = links[links.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  };

  const isEmpty = all.length === 0;
  const isMixed = entries.mediations.length > 0 && entries.events.length > 0;
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(22rem,5fr)] 2xl:grid-cols-[minmax(0,46rem)_minmax(26rem,1fr)]">
      <section aria-labelledby="reading-text" className="min-w-0">
        <h2 id="reading-text" className="mb-2 text-sm font-semibold">
          {t("documents.reading.text")}
        </h2>
        <CodedText
          text={text}
          language={language}
          marks={marks}
          mentions={selected && droppedKeys.has(selected.key) ? [] : mentionsOf(selected, text)}
          limit={textLimit}
          selectedKey={selected?.key}
          nameOf={(key) => {
            const entry = byKey.get(key);
            return entry ? nameOf(entry) : "";
          }}
          onSelect={(key) => {
            const entry = byKey.get(key);
            if (entry) choose(entry, "list");
          }}
        />
        {textLimit < text.length && (
          <p className="mt-4 flex flex-wrap items-center gap-3 text-sm text-ink-soft">
            {t("documents.reading.textCut", { shown: textLimit, total: text.length })}
            <Button onClick={() => setTextLimit(textLimit + TEXT_STEP)}>{t("documents.reading.more")}</Button>
          </p>
        )}
      </section>
      <section
        ref={listRef}
        aria-labelledby="reading-list"
        onKeyDown={walk}
        className="min-w-0 lg:sticky lg:top-(--reading-top,4rem) lg:max-h-[calc(100dvh-var(--reading-top,4rem)-1rem)] lg:self-start lg:overflow-y-auto lg:overscroll-contain lg:p-1"
      >
        <div className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 bg-page pb-1 text-sm lg:sticky lg:-top-1 lg:z-10 lg:pt-1">
          <h2 id="reading-list" className="font-semibold">
            {t("documents.reading.found")}
          </h2>
          {isMixed && (
            <a href="#reading-mediations" className="link">
              {t("documents.reading.mediations", { count: entries.mediations.length })}
            </a>
          )}
          {isMixed && (
            <a href="#reading-events" className="link">
              {t("documents.reading.events", { count: entries.events.length })}
            </a>
          )}
        </div>
        {listHeader}
        {isEmpty && empty}
        {entries.mediations.length > 0 && (
          <>
            <h3 id="reading-mediations" className="mt-1 scroll-mt-10 text-sm font-semibold">
              {t("documents.reading.mediations", { count: entries.mediations.length })}
            </h3>
            <p className="mb-2 text-xs text-ink-faint">{t("documents.reading.mediationNote")}</p>
            <ol className="mb-5 grid items-start gap-2 4xl:grid-cols-2">
              {entries.mediations.map((mediation) => (
                <MediationCard
                  key={mediation.key}
                  mediation={mediation}
                  name={nameOf(mediation)}
                  actorNames={actorNames}
                  ruleReasons={ruleReasons}
                  isDropped={droppedKeys.has(mediation.key)}
                  isSelected={mediation.key === selected?.key}
                  onSelect={() => choose(mediation, "text")}
                  action={entryAction?.(mediation)}
                />
              ))}
            </ol>
          </>
        )}
        {entries.events.length > 0 && (
          <>
            <h3 id="reading-events" className="mb-2 scroll-mt-10 text-sm font-semibold">
              {t("documents.reading.events", { count: entries.events.length })}
            </h3>
            <ol className="grid items-start gap-2 4xl:grid-cols-2">
              {entries.events.slice(0, listLimit).map((event) => (
                <EventCard
                  key={event.key}
                  event={event}
                  name={nameOf(event)}
                  ruleReasons={ruleReasons}
                  isDropped={droppedKeys.has(event.key)}
                  isSelected={event.key === selected?.key}
                  onSelect={() => choose(event, "text")}
                  action={entryAction?.(event)}
                />
              ))}
            </ol>
          </>
        )}
        {listLimit < entries.events.length && (
          <Button className="mt-3" onClick={() => setListLimit(listLimit + LIST_STEP)}>
            {t("documents.reading.moreEvents", { shown: listLimit, total: entries.events.length })}
          </Button>
        )}
      </section>
    </div>
  );
}
