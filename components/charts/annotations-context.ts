"use client";

import { createContext } from "react";
import type { NumberedAnnotation } from "@/lib/charts/with-flags";

/** The notes that the charts over time of a page show. */
export const AnnotationsContext = createContext<readonly NumberedAnnotation[]>([]);
