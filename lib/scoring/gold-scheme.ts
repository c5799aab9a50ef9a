import { topLevelCode } from "@/lib/relations/actor-code";

/**
 * How a file of gold names actors and what it holds of a text. `whole`: top-level codes compared as they stand, all
 * acts of an article. `country`: CAMEO actor codes compared by country, as in collections of single sentences.
 */
export const GOLD_SCHEMES = ["whole", "country"] as const;

export type GoldScheme = (typeof GOLD_SCHEMES)[number];

/** Old and special country codes of event data, and organisations, which that scheme does not tell apart. */
const COUNTRY_KEYS: Readonly<Record<string, string>> = {
  JAP: "JPN",
  ITL: "ITA",
  VTN: "VNM",
  UNO: "IGO",
  EUR: "IGO",
  EEC: "IGO",
  UIS: "IGO",
  INT: "IGO",
  ROM: "ROU",
  ZAR: "COD",
  TMP: "TLS",
  YUG: "SRB",
  SUN: "RUS",
  USR: "RUS",
  GAZ: "PSE",
  WBG: "PSE",
};

/** What stands for an actor when two codes are compared; empty for one that is not resolved (`---`). */
export function actorKey(code: string, scheme: GoldScheme): string {
  const trimmed = code.trim().toUpperCase();
  if (scheme === "whole") return topLevelCode(trimmed);
  const country = trimmed.slice(0, 3);
  if (country.length < 3 || country.startsWith("-")) return "";
  return COUNTRY_KEYS[country] ?? country;
}

/** Fields that only collections of annotated sentences have. */
const MARKS_OF_COUNTRY_SCHEME = ["noEvent", "sourceText", "mediator", "expect_country", "partial"];

/** The scheme that the fields of a file's first row speak for. */
export function schemeOf(row: unknown): GoldScheme {
  if (typeof row !== "object" || row === null) return "whole";
  const { events } = row as { events?: unknown };
  const first: unknown = Array.isArray(events) ? events[0] : undefined;
  const isMarked = (value: unknown) =>
    typeof value === "object" && value !== null && MARKS_OF_COUNTRY_SCHEME.some((mark) => mark in value);
  return isMarked(row) || isMarked(first) ? "country" : "whole";
}
