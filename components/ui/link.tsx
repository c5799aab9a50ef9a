"use client";

import NextLink from "next/link";
import { useState, type ComponentProps } from "react";

/**
 * A link within the program. Where it leads is fetched ahead when it is pointed at, touched or focused, not when it comes
 * into view: a page has hundreds of links, and few are followed.
 */
export function Link({ onPointerEnter, onFocus, ...props }: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  const [isMeant, setIsMeant] = useState(false);
  return (
    <NextLink
      {...props}
      prefetch={isMeant ? null : false}
      onPointerEnter={(event) => {
        setIsMeant(true);
        onPointerEnter?.(event);
      }}
      onFocus={(event) => {
        setIsMeant(true);
        onFocus?.(event);
      }}
    />
  );
}
