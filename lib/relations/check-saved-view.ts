import type { Fault, Outcome } from "./fault";
import { message } from "./message";
import { foldName } from "./name-match";
import type { SavedView } from "./saved-view";

export const MAX_VIEW_NAME_LENGTH = 120;
export const MAX_VIEW_ADDRESS_LENGTH = 4000;

/** Stands for this server, whose name the address does not hold. */
const ORIGIN = "http://entente.invalid";
/** What is no page: the interface for programs, and what is built. */
const NO_PAGE = /^\/(?:api|_next)(?:\/|$)/;

/**
 * Name and address of a view to be kept, the name trimmed and its blanks made single. A name needs a letter or digit
 * and at most 120 characters, an address begins at one of our pages and has at most 4,000.
 */
export function checkSavedView({
  name,
  address,
}: Pick<SavedView, "name" | "address">): Outcome<Pick<SavedView, "name" | "address">> {
  const trimmed = name.toWellFormed().replaceAll(/\s+/g, " ").trim();
  const faults: Fault[] = [];
  if (foldName(trimmed) === "") faults.push(fault("view-name-missing", "name"));
  if (trimmed.length > MAX_VIEW_NAME_LENGTH)
    faults.push(fault("view-name-too-long", "name", { most: MAX_VIEW_NAME_LENGTH }));
  const own = toOwnAddress(address);
  if (own === undefined) faults.push(fault("view-address", "address", { most: MAX_VIEW_ADDRESS_LENGTH }));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { name: trimmed, address: own! } };
}

/** The address of one of our own pages as a browser would write it, undefined for any other text. */
export function toOwnAddress(address: string): string | undefined {
  if (address.length > MAX_VIEW_ADDRESS_LENGTH || !address.startsWith("/") || /[\\\p{C}]/u.test(address))
    return undefined;
  const url = URL.canParse(address, ORIGIN) ? new URL(address, ORIGIN) : undefined;
  if (url?.origin !== ORIGIN || url.pathname.includes("//") || NO_PAGE.test(url.pathname)) return undefined;
  const own = url.pathname + url.search;
  return own.length > MAX_VIEW_ADDRESS_LENGTH ? undefined : own;
}

function fault(code: string, field: string, values?: Record<string, number>): Fault {
  return { code, field, message: message(`views.fault.${code}`, values) };
}
