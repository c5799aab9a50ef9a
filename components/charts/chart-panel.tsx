"use client";

import clsx from "clsx";
import { useRouter } from "next/navigation";
import { Suspense, useCallback, useContext, useId, useMemo, useState, type ReactNode } from "react";
import type { ChartModel } from "@/lib/charts/chart-model";
import { filterSentence, filterWords } from "@/lib/charts/filter-words";
import { toChartTable } from "@/lib/charts/to-chart-table";
import { withFlags } from "@/lib/charts/with-flags";
import { AnnotationsContext } from "./annotations-context";
import { chartHeight } from "./chart-height";
import { ChartLegend } from "./chart-legend";
import { legendItems } from "./chart-legend-items";
import { DrawingBoundary } from "./drawing-boundary";
import { eventsHref, type OpenMark } from "./chart-mark";
import { ChartMenu } from "./chart-menu";
import { ChartTableTwin } from "./chart-table-twin";
import { hasEndLabels, WIDE_CHART } from "./end-label-rule";
import { LiveChart } from "./live-chart";
import { PeriodReset } from "./period-reset";
import { sourceText } from "./source-text";
import { TimeGroupContext } from "./time-group-context";
import { useChartPalette } from "./use-chart-palette";
import { useChartTexts } from "./use-chart-texts";
import { useIsNear } from "./use-is-near";
import { useWidth } from "./use-width";

/** A chart with all that belongs to it: headline, measure, legend, drawing, notes, coverage, table twin and files. */
export function ChartPanel({
  model: plainModel,
  filterText: givenFilterText,
  onOpenMark,
  isCompact = false,
  isStacked = false,
  headingLevel = 2,
  className,
}: {
  model: ChartModel;
  /** The filter in words, as the page's sentence says it; made from the model's filter, with codes for names, without. */
  filterText?: string;
  /** Called with the mark that is opened; without it the page of its events opens. */
  onOpenMark?: OpenMark;
  /** A lower drawing and no notes, for overviews. */
  isCompact?: boolean;
  /** One of several on one time axis: lower, without a frame of its own, its notes folded in with its table. */
  isStacked?: boolean;
  headingLevel?: 2 | 3 | 4;
  className?: string;
}) {
  const annotations = useContext(AnnotationsContext);
  const model = useMemo(() => withFlags(plainModel, annotations), [plainModel, annotations]);
  const id = useId();
  const texts = useChartTexts();
  const palette = useChartPalette();
  const router = useRouter();
  const group = useContext(TimeGroupContext);
  // Tables of all charts would be most of a page that nobody has opened yet.
  const [hasOpenedTable, setHasOpenedTable] = useState(false);
  const [box, width] = useWidth<HTMLDivElement>();
  const isNear = useIsNear(box);
  const height = useMemo(() => chartHeight(model, texts, isCompact || isStacked), [model, texts, isCompact, isStacked]);
  const items = useMemo(() => legendItems(model, texts, true), [model, texts]);
  const table = useMemo(() => toChartTable(model), [model]);
  const filterText =
    givenFilterText ?? filterSentence(filterWords(model.provenance.filter, { actors: {}, datasets: {} }), texts.text);
  const open = useCallback<OpenMark>(
    (mark) => {
      const href = eventsHref(mark.point);
      if (onOpenMark) onOpenMark(mark);
      else if (href !== undefined) router.push(href);
    },
    [onOpenMark, router],
  );
  const Heading = `h${headingLevel}` as const;
  const headline = texts.text(model.headline);
  const source = sourceText(model.provenance, texts);
  const hasPoints = model.series.some(({ points }) => points.length > 0);
  const notes = model.notes.length > 0 && (
    <ul className="mt-2 max-w-3xl text-xs text-ink-soft">
      {model.notes.map((note, index) => (
        <li key={index} className="inline">
          {texts.text(note)}{" "}
        </li>
      ))}
    </ul>
  );
  const coverage = (
    <p className="mt-2 text-xs text-ink-faint">{isCompact ? source.coverageWithSample : source.coverage}</p>
  );
  // Space of the drawing until it is there, so that nothing below it moves.
  const placeholder = <svg aria-hidden width={1} height={height} className="block" />;
  return (
    <figure
      id={model.id}
      className={clsx(
        "@container flex min-w-0 scroll-mt-20 flex-col bg-surface p-4",
        !isStacked && "rounded-lg border border-line",
        className,
      )}
    >
      <div className="flex items-start justify-between gap-3">
        <figcaption className="min-w-0">
          <Heading
            id={`${id}-title`}
            className={clsx("font-semibold text-ink", isCompact || isStacked ? "text-sm" : "text-base leading-snug")}
          >
            {headline}
          </Heading>
          <p className="text-xs text-ink-soft">{texts.text(model.measure)}</p>
          <p id={`${id}-description`} className="sr-only">
            {texts.text(model.description)} {hasPoints && texts.own(`keys.${model.kind}`)}{" "}
            {hasPoints && model.x.kind === "day" && texts.own("keys.period")}
          </p>
        </figcaption>
        <ChartMenu model={model} table={table} filterText={filterText} texts={texts} />
      </div>
      <div className="mt-2 flex min-h-5 flex-col justify-end">
        <ChartLegend items={items} palette={palette} hidesLinesWhenWide={hasEndLabels(model, WIDE_CHART)} />
      </div>
      <div ref={box} className="mt-1 min-w-0">
        {width > 0 && isNear && hasPoints ? (
          <DrawingBoundary fallback={<Instead height={height}>{texts.own("drawingFailed")}</Instead>}>
            <Suspense fallback={placeholder}>
              {/* Time runs from left to right in every language, and places are counted from the left. */}
              <div dir="ltr">
                <LiveChart
                  model={model}
                  texts={texts}
                  palette={palette}
                  width={width}
                  height={height}
                  onOpen={open}
                  labelledBy={`${id}-title`}
                  describedBy={`${id}-description`}
                />
              </div>
            </Suspense>
          </DrawingBoundary>
        ) : hasPoints ? (
          placeholder
        ) : (
          <Instead height={160}>{texts.own("nothingToDraw")}</Instead>
        )}
      </div>
      {model.x.kind === "day" && !group?.isShared && <PeriodReset />}
      {!isCompact && !isStacked && notes}
      {!isStacked && coverage}
      <details
        className="mt-1 text-xs text-ink-soft"
        onToggle={(event) => event.currentTarget.open && setHasOpenedTable(true)}
      >
        <summary className="w-fit rounded px-1 py-0.5 hover:text-ink">
          {texts.own(isStacked ? "notesAndTable" : "table")}
        </summary>
        {isStacked && notes}
        {isStacked && coverage}
        {hasOpenedTable && <ChartTableTwin table={table} caption={texts.own("tableOf", { headline })} texts={texts} />}
      </details>
    </figure>
  );
}

/** Words in the place of a drawing. */
function Instead({ height, children }: { height: number; children: ReactNode }) {
  return (
    <div className="hatch flex items-center justify-center rounded text-sm text-ink-soft">
      <svg aria-hidden width={0} height={height} />
      <p className="rounded bg-surface px-3 py-1">{children}</p>
    </div>
  );
}
