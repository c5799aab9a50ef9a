import { isIP } from "node:net";
import { NextResponse, type NextRequest } from "next/server";
import faults from "@/messages/en/faults.json";
import { env, isLoopback, type Env } from "@/server/env";

const CHANGING_METHODS = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** An address that no page has, so that its answer is the page of those that lead nowhere. */
const NOWHERE = "/unreadable";

/** Stands before every page, file and route: who is asked, who asks, and what the answer may load. */
export function proxy(request: NextRequest): NextResponse {
  const settings = env();
  if (!isServedHost(request.headers.get("host") ?? "", settings)) return refusal(421, "unknown-host");
  if (CHANGING_METHODS.has(request.method) && !isSameOrigin(request)) return refusal(403, "foreign-origin");

  const { pathname } = request.nextUrl;
  const isLost = !isReadable(pathname);
  if (isLost && pathname.startsWith("/api/")) return refusal(404, "unknown-path", pathname);

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const policy = contentSecurityPolicy(nonce, settings.isDevelopment);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy); // Next takes the nonce for its own scripts from here
  const response = isLost
    ? NextResponse.rewrite(Object.assign(request.nextUrl.clone(), { pathname: NOWHERE }), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return withSecurityHeaders(response);
}

/** Whether an address can be decoded; `%ff` alone is no sign of any text, and Next answers it outside of all pages. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== "";
  } catch {
    return false;
  }
}

/**
 * Whether a Host header names this server. A page of another site that has its own name resolve to this address is
 * refused by it; an address in digits cannot be taken over so, and counts where the server listens on all addresses.
 */
function isServedHost(header: string, { host, port, servedHosts }: Env): boolean {
  const parsed = URL.canParse(`http://${header}`) ? new URL(`http://${header}`) : undefined;
  if (!parsed || header === "" || parsed.username !== "" || parsed.pathname !== "/") return false;
  const name = parsed.hostname.replace(/^\[(.*)\]$/, "$1");
  if (servedHosts.includes(name) || servedHosts.includes(header.toLowerCase())) return true;
  if (Number(parsed.port || 80) !== port) return false;
  const isEveryAddress = host === "0.0.0.0" || host === "::";
  return isLoopback(name) || name === host.toLowerCase() || (isEveryAddress && isIP(name) > 0);
}

/** Whether a change comes from our own pages, or from a program, which sends neither of the two headers. */
function isSameOrigin(request: NextRequest): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host")?.toLowerCase();
}

function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  // React and Next rebuild error traces and replace styles by such means while developing, never in a build.
  const scripts = isDevelopment ? " 'unsafe-eval'" : "";
  const styles = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${scripts}`,
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

function withSecurityHeaders(response: NextResponse): NextResponse {
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("X-Frame-Options", "DENY");
  response.headers.set("Referrer-Policy", "same-origin");
  response.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  response.headers.set("Cross-Origin-Resource-Policy", "same-origin");
  response.headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  return response;
}

function refusal(status: 403 | 404 | 421, code: "unknown-host" | "foreign-origin" | "unknown-path", path = "") {
  const error = { code, message: faults.api[code].replace("{path}", path), details: [] };
  return withSecurityHeaders(NextResponse.json({ error }, { status }));
}
