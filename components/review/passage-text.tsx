import clsx from "clsx";
import { useTranslations } from "next-intl";
import { overlaps } from "@/lib/relations/overlaps";
import type { TextSpan } from "@/lib/review/event-state";

/** Sentences of a document with those that tell the event marked; while choosing, each is a switch. */
export function PassageText({
  sentences,
  span,
  names,
  isChoosing,
  onPress,
}: {
  sentences: readonly TextSpan[];
  span: Pick<TextSpan, "start" | "end"> | undefined;
  /** Where participants are named. */
  names: readonly Pick<TextSpan, "start" | "end">[];
  isChoosing: boolean;
  /** Told which sentence was pressed. */
  onPress: (sentence: TextSpan) => void;
}) {
  const t = useTranslations("review.passage");
  return (
    <p dir="auto" className="text-base leading-7 wrap-anywhere">
      {sentences.map((sentence) => {
        const isTold = span !== undefined && overlaps(sentence, span);
        const words = isTold ? <NamedWords sentence={sentence} names={names} /> : sentence.quote;
        const look = clsx("rounded-sm box-decoration-clone py-0.5", isTold && "bg-highlight");
        return (
          <span key={sentence.start}>
            {isChoosing ? (
              <button
                type="button"
                aria-pressed={isTold}
                aria-label={t("choose", { quote: sentence.quote })}
                onClick={() => onPress(sentence)}
                className={clsx(look, "inline text-start underline decoration-dotted underline-offset-4")}
              >
                {words}
              </button>
            ) : isTold ? (
              <mark className={clsx(look, "text-inherit")}>{words}</mark>
            ) : (
              <span className="text-ink-soft">{words}</span>
            )}{" "}
          </span>
        );
      })}
    </p>
  );
}

function NamedWords({ sentence, names }: { sentence: TextSpan; names: readonly Pick<TextSpan, "start" | "end">[] }) {
  const inside = names
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const parts: { words: string; isName: boolean; start: number }[] = [];
  let at = sentence.start;
  const cut = (start: number, end: number) => sentence.quote.slice(start - sentence.start, end - sentence.start);
  for (const { start, end } of inside) {
    if (start < at) continue;
    parts.push({ words: cut(at, start), isName: false, start: at }, { words: cut(start, end), isName: true, start });
    at = end;
  }
  parts.push({ words: cut(at, sentence.end), isName: false, start: at });
  return parts.map(({ words, isName, start }) =>
    isName ? (
      <strong key={`name-${start}`} className="font-semibold">
        {words}
      </strong>
    ) : (
      <span key={start}>{words}</span>
    ),
  );
}
