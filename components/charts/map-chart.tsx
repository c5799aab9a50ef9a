"use client";

import { useRouter } from "next/navigation";
import { useState, type KeyboardEvent } from "react";
import type { ChartModel } from "@/lib/charts/chart-model";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { axisLabel, countText, markText, measuredText, placeText, valueText, type ChartMark } from "./chart-mark";
import { ChartTooltip } from "./chart-tooltip";
import type { DrawingProps } from "./drawing-props";
import { MapShapes, useMapLayout } from "./map-drawing";
import { nextPlace } from "./next-place";
import { isPlainClick } from "./plain-click";
import { useMovedFocus } from "./use-moved-focus";

/**
 * A map as a list of states: one stop for Tab, arrow keys from state to state by name, Home and End, a letter to the
 * next name that begins with it; each is a link to its relation with the chosen state, or to the actor.
 */
export function MapChart({
  model,
  texts,
  palette,
  width,
  labelledBy,
  describedBy,
}: Omit<DrawingProps, "height"> & { labelledBy: string; describedBy: string }) {
  const height = Math.round(Math.max(190, Math.min(760, width * 0.5)));
  const layout = useMapLayout(model, width, height);
  const router = useRouter();
  const [stop, setStop] = useState<string>();
  const { body, moveFocus } = useMovedFocus("[data-state]", `${stop}`);
  const [shown, setShown] = useState<string>();
  const states = layout.states.filter(({ mark }) => mark !== undefined);
  const current = states.find(({ code }) => code === stop) ?? states[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const at = states.findIndex((state) => state === current);
    const next = nextPlace(
      event,
      at,
      states.map(({ code }) => axisLabel(model.x, code, texts)),
    );
    if (next === undefined) {
      if (event.key === "Escape") setShown(undefined);
      return;
    }
    event.preventDefault();
    moveFocus();
    setStop(states[next]!.code);
  };

  const seen = states.find(({ code }) => code === shown);
  return (
    <div className="relative">
      <svg
        ref={body}
        role="group"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        width={width}
        height={height}
        className="block"
        onKeyDown={onKeyDown}
        onPointerLeave={() => setShown(undefined)}
      >
        <MapShapes
          model={model}
          palette={palette}
          layout={layout}
          wrap={({ code, mark, path, isDot, place }, shape) =>
            !mark ? (
              shape
            ) : (
              <a
                href={markHref(model, mark)}
                data-state={code}
                tabIndex={code === current?.code ? 0 : -1}
                aria-label={markText(model, mark, texts)}
                className="group outline-none"
                onFocus={() => {
                  setStop(code);
                  setShown(code);
                }}
                onBlur={() => setShown(undefined)}
                onPointerEnter={() => setShown(code)}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  router.push(markHref(model, mark));
                }}
              >
                {shape}
                {isDot && <circle cx={place[0]} cy={place[1]} r={12} fill="transparent" />}
                <g
                  fill="none"
                  stroke={palette.focus}
                  strokeWidth={2.5}
                  pointerEvents="none"
                  className="opacity-0 group-hover:opacity-60 group-focus:opacity-100"
                >
                  {isDot ? <circle cx={place[0]} cy={place[1]} r={7} /> : <path d={path} />}
                </g>
              </a>
            )
          }
        />
      </svg>
      {seen?.mark && (
        <ChartTooltip x={seen.place[0]} y={seen.place[1] + 8} width={width}>
          <p className="font-semibold">{placeText(model, seen.mark.point, texts)}</p>
          <p>{valueText(model, seen.mark.point, texts)}</p>
          <p className="text-ink-faint">{measuredText(seen.mark.point, texts) ?? countText(seen.mark.point, texts)}</p>
        </ChartTooltip>
      )}
    </div>
  );
}

/** The page of a mark's relation, or of its actor, under the map's filter. */
function markHref({ provenance: { filter } }: ChartModel, { point }: ChartMark): string {
  const query = formatEventFilter({ ...filter, actors: [], with: [], role: "any" });
  const path = point.y === undefined ? `/actors/${point.x}` : `/relations/${[point.y, point.x].sort().join("/")}`;
  return query === "" ? path : `${path}?${query}`;
}
