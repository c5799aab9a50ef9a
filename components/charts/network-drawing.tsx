"use client";

import { useMemo, type ReactNode } from "react";
import type { DrawingProps } from "./drawing-props";
import { LINK_DASHES, linkColour } from "./link-look";
import { networkPicture, type NetworkPicture, type PictureLink, type PictureNode } from "./network-layout";
import type { ChartPalette } from "./palette";
import { textAnchor } from "./text-anchor";

/** A network as one picture, for a file. */
export function NetworkDrawing({ model, palette, width, height, texts }: DrawingProps) {
  const picture = useMemo(() => networkPicture(model, width, height, texts), [model, width, height, texts]);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <NetworkShapes palette={palette} picture={picture} />
    </svg>
  );
}

/** Links under nodes under names; `wrapLink` and `wrapNode` make of a shape what a reader can reach. */
export function NetworkShapes({
  palette,
  picture,
  wrapLink = (_, shape) => shape,
  wrapNode = (_, shape) => shape,
}: {
  palette: ChartPalette;
  picture: NetworkPicture;
  wrapLink?: (link: PictureLink, shape: ReactNode) => ReactNode;
  wrapNode?: (node: PictureNode, shape: ReactNode) => ReactNode;
}) {
  return (
    <>
      {picture.links.map((link) => {
        const colour = linkColour(link.side, palette);
        return (
          <g key={`${link.mark.point.y}>${link.mark.point.x}`}>
            {wrapLink(
              link,
              <>
                <path
                  d={link.path}
                  fill="none"
                  stroke={colour}
                  strokeWidth={link.strokeWidth}
                  strokeDasharray={LINK_DASHES[link.side]}
                  strokeOpacity={0.85}
                />
                <path d={link.head} fill={colour} />
              </>,
            )}
          </g>
        );
      })}
      {picture.nodes.map((node) => (
        <g key={node.id}>
          {wrapNode(
            node,
            <>
              <circle
                cx={node.x}
                cy={node.y}
                r={node.radius}
                fill={node.isChosen ? palette.text : palette.surface}
                stroke={palette.text}
                strokeWidth={1.5}
              />
              {node.label && (
                <text
                  x={node.label.x}
                  y={node.label.y}
                  dy="0.35em"
                  {...textAnchor(node.name, node.label.isEnd ? "right" : "left")}
                  fontSize={node.label.size}
                  fontWeight={node.isChosen ? 600 : 400}
                  fill={palette.text}
                  stroke={palette.surface}
                  strokeWidth={3}
                  strokeLinejoin="round"
                  paintOrder="stroke"
                >
                  {node.name}
                </text>
              )}
            </>,
          )}
        </g>
      ))}
    </>
  );
}
