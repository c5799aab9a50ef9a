"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState, type KeyboardEvent } from "react";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import type { ChartModel } from "@/lib/charts/chart-model";
import { countText, eventsHref, markText, placeText, valueText, type OpenMark } from "./chart-mark";
import { ChartTooltip } from "./chart-tooltip";
import type { DrawingProps } from "./drawing-props";
import { MarkLink } from "./mark-link";
import { NetworkShapes } from "./network-drawing";
import { networkPicture, type PictureLink, type PictureNode } from "./network-layout";
import { nextPlace } from "./next-place";
import { isPlainClick } from "./plain-click";
import { useMovedFocus } from "./use-moved-focus";

const linkKey = ({ mark: { point } }: PictureLink) => `${point.y}>${point.x}`;

/**
 * A network as a list of actors: one stop for Tab; arrow keys up and down go from actor to actor by name, as do Home,
 * End and letters; left and right go through the links of an actor, Escape back to it. Enter puts an actor in the
 * middle, or lists the events of a link.
 */
export function NetworkChart({
  model,
  texts,
  palette,
  width,
  height,
  onOpen,
  labelledBy,
  describedBy,
}: DrawingProps & { onOpen: OpenMark; labelledBy: string; describedBy: string }) {
  const picture = useMemo(() => networkPicture(model, width, height, texts), [model, width, height, texts]);
  const router = useRouter();
  const [stop, setStop] = useState<string>();
  const [link, setLink] = useState<string>();
  const { body, moveFocus } = useMovedFocus("", `${stop} ${link}`);
  const [shown, setShown] = useState<string>();
  const { nodes } = picture;
  const current = nodes.find(({ id }) => id === stop) ?? nodes[0];
  const own = picture.links.filter(({ mark: { point } }) => point.x === current?.id || point.y === current?.id);

  const goTo = (node: string, ofLink?: string) => {
    moveFocus();
    setStop(node);
    setLink(ofLink);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const aside = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (aside !== 0 && own.length > 0) {
      const at = own.findIndex((one) => linkKey(one) === link);
      const next = at < 0 ? (aside > 0 ? 0 : own.length - 1) : (at + aside + own.length) % own.length;
      goTo(current.id, linkKey(own[next]!));
    } else if (event.key === "Escape") {
      setShown(undefined);
      if (link !== undefined) goTo(current.id);
    } else {
      const names = nodes.map(({ name }) => name);
      const next = aside === 0 ? nextPlace(event, nodes.indexOf(current), names) : undefined;
      if (next === undefined) return;
      goTo(nodes[next]!.id);
    }
    event.preventDefault();
  };

  const currentId = current?.id;
  // Pointing at a mark only shows its words; it must not draw six hundred links again.
  const shapes = useMemo(
    () => (
      <NetworkShapes
        palette={palette}
        picture={picture}
        wrapLink={(one, shape) => {
          const href = eventsHref(one.mark.point);
          const key = linkKey(one);
          const wide = (
            <>
              {shape}
              <path
                d={one.path}
                fill="none"
                stroke="transparent"
                strokeWidth={Math.max(12, one.strokeWidth)}
                className="group-hover:stroke-current group-focus:stroke-current"
                strokeOpacity={0.25}
              />
            </>
          );
          return href === undefined ? (
            shape
          ) : (
            <MarkLink
              mark={one.mark}
              href={href}
              onOpen={onOpen}
              data-link={key}
              tabIndex={key === link ? 0 : -1}
              aria-label={markText(model, one.mark, texts)}
              className="group text-accent outline-none"
              onFocus={() => setShown(key)}
              onBlur={() => setShown(undefined)}
              onPointerEnter={() => setShown(key)}
            >
              {wide}
            </MarkLink>
          );
        }}
        wrapNode={(node, shape) => (
          <a
            href={networkHref(model, node)}
            data-node={node.id}
            tabIndex={node.id === currentId && link === undefined ? 0 : -1}
            aria-label={texts.own("nodeLabel", { name: node.name, count: node.linkCount })}
            className="group outline-none"
            onFocus={() => {
              setStop(node.id);
              setLink(undefined);
              setShown(node.id);
            }}
            onBlur={() => setShown(undefined)}
            onPointerEnter={() => setShown(node.id)}
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              router.push(networkHref(model, node));
            }}
          >
            <circle cx={node.x} cy={node.y} r={Math.max(12, node.radius)} fill="transparent" />
            {shape}
            <circle
              cx={node.x}
              cy={node.y}
              r={node.radius + 3}
              fill="none"
              stroke={palette.focus}
              strokeWidth={2.5}
              pointerEvents="none"
              className="opacity-0 group-hover:opacity-60 group-focus:opacity-100"
            />
          </a>
        )}
      />
    ),
    [picture, palette, model, texts, currentId, link, onOpen, router],
  );

  const seenNode = nodes.find(({ id }) => id === shown);
  const seenLink = picture.links.find((one) => linkKey(one) === shown);
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
        {shapes}
      </svg>
      {seenNode && (
        <ChartTooltip x={seenNode.x} y={seenNode.y + 8} width={width}>
          <p className="font-semibold">{seenNode.name}</p>
          <p className="text-ink-faint">{texts.own("linkCount", { count: seenNode.linkCount })}</p>
        </ChartTooltip>
      )}
      {seenLink && (
        <ChartTooltip {...middleOf(picture.nodes, seenLink)} width={width}>
          <p className="font-semibold">{placeText(model, seenLink.mark.point, texts)}</p>
          <p>{valueText(model, seenLink.mark.point, texts)}</p>
          <p className="text-ink-faint">{countText(seenLink.mark.point, texts)}</p>
        </ChartTooltip>
      )}
    </div>
  );
}

/** The network around an actor, under the rest of the filter. */
function networkHref({ provenance: { filter } }: ChartModel, { id }: PictureNode): string {
  return `/network?${formatEventFilter({ ...filter, actors: [id], with: [], role: "any" })}`;
}

function middleOf(nodes: readonly PictureNode[], { mark: { point } }: PictureLink): { x: number; y: number } {
  const ends = nodes.filter(({ id }) => id === point.x || id === point.y);
  return {
    x: ends.reduce((sum, { x }) => sum + x, 0) / ends.length,
    y: ends.reduce((sum, { y }) => sum + y, 0) / ends.length,
  };
}
