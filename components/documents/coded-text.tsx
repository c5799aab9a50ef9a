"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { segmentText } from "./segment-text";
import { splitParagraphs, type Paragraph } from "./split-paragraphs";
import type { Mention, TextMark } from "./text-mark";
import { groundClass, markerClass, mentionClass, underlineClass } from "./tone-class";

/** A document's text with a mark for each place of evidence; a mark leads to its entry in the list. */
export function CodedText({
  text,
  language,
  marks,
  mentions,
  limit,
  selectedKey,
  nameOf,
  onSelect,
}: {
  text: string;
  language?: string;
  marks: readonly TextMark[];
  /** Participants of the chosen entry. */
  mentions: readonly Mention[];
  /** UTF-16 units shown. */
  limit: number;
  selectedKey?: string;
  /** What an entry is called for those who hear the page, by entry key. */
  nameOf: (entryKey: string) => string;
  onSelect: (entryKey: string) => void;
}) {
  const paragraphs = useMemo(() => splitParagraphs(text, limit), [text, limit]);
  const marksByParagraph = useMemo(() => paragraphs.map((one) => overlapping(marks, one)), [paragraphs, marks]);
  return (
    <div lang={language} className="flex flex-col gap-3 text-base leading-7">
      {paragraphs.map((paragraph, index) => (
        <MarkedParagraph
          key={paragraph.start}
          text={text}
          paragraph={paragraph}
          marks={marksByParagraph[index]!}
          mentions={overlapping(mentions, paragraph)}
          selectedKey={selectedKey}
          nameOf={nameOf}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}

const MENTION_PREFIX = "mention:";

function MarkedParagraph({
  text,
  paragraph,
  marks,
  mentions,
  selectedKey,
  nameOf,
  onSelect,
}: {
  text: string;
  paragraph: Paragraph;
  marks: readonly TextMark[];
  mentions: readonly Mention[];
  selectedKey?: string;
  nameOf: (entryKey: string) => string;
  onSelect: (entryKey: string) => void;
}) {
  const t = useTranslations();
  const mentionSpans = mentions.map((mention, index) => ({ ...mention, key: `${MENTION_PREFIX}${index}` }));
  const segments = segmentText(paragraph.start, paragraph.end, [...marks, ...mentionSpans]);
  return (
    <p dir="auto" className="break-words">
      {segments.map((segment) => {
        const covering = marks.filter((mark) => segment.keys.includes(mark.key));
        const chosen = covering.find((mark) => mark.entryKey === selectedKey);
        const mention = mentionSpans.find(({ key }) => segment.keys.includes(key));
        const words = text.slice(segment.start, segment.end);
        const opening = covering.filter((mark) => mark.start === segment.start);
        const leading = chosen ?? covering[0];
        return (
          <span key={segment.start}>
            {opening.map((mark) => (
              <Marker
                key={mark.key}
                mark={mark}
                isSelected={mark.entryKey === selectedKey}
                name={nameOf(mark.entryKey)}
                onSelect={onSelect}
              />
            ))}
            {leading ? (
              <mark
                className={clsx(
                  "cursor-pointer box-decoration-clone rounded-sm py-0.5 text-inherit underline decoration-2 underline-offset-4",
                  underlineClass(leading.tone),
                  chosen ? "bg-highlight" : groundClass(leading.tone),
                )}
                onClick={() => onSelect(leading.entryKey)}
              >
                {mention ? <strong className={mentionLook(mention)}>{words}</strong> : words}
              </mark>
            ) : mention ? (
              <strong className={mentionLook(mention)}>{words}</strong>
            ) : (
              words
            )}
            {mention && mention.end === segment.end && (
              <span className="ms-0.5 me-1 align-super text-[0.6875rem] leading-none font-medium text-ink-soft select-none">
                {t(`vocabulary.role.${mention.role}`)}
              </span>
            )}
          </span>
        );
      })}
    </p>
  );
}

function mentionLook(mention: Mention): string {
  return clsx("rounded-sm px-0.5 font-semibold", mentionClass(mention.role));
}

/** The number of an entry where its sentence begins: the way from the text to the list by keyboard. */
function Marker({
  mark,
  isSelected,
  name,
  onSelect,
}: {
  mark: TextMark;
  isSelected: boolean;
  name: string;
  onSelect: (entryKey: string) => void;
}) {
  return (
    <a
      id={mark.anchor}
      href={`#${mark.entryAnchor}`}
      aria-label={name}
      aria-current={isSelected ? "true" : undefined}
      onClick={(event) => {
        event.preventDefault();
        onSelect(mark.entryKey);
      }}
      className={clsx(
        "me-1 inline-flex h-5 min-w-5 scroll-my-32 items-center justify-center rounded-full border px-1 align-baseline text-[0.6875rem] leading-none font-semibold no-underline select-none",
        markerClass(mark.tone),
        isSelected && "ring-2 ring-ink",
      )}
    >
      {mark.label}
    </a>
  );
}

function overlapping<T extends { start: number; end: number }>(spans: readonly T[], { start, end }: Paragraph): T[] {
  return spans.filter((span) => span.start < end && span.end > start);
}
