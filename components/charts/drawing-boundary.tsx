"use client";

import { Component, type ReactNode } from "react";

/** Keeps a page whole when one drawing fails or its code cannot be loaded: `fallback` stands in its place. */
export class DrawingBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
