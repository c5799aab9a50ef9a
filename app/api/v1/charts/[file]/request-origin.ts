/** The address under which the caller knows this server, without a slash at its end. */
export function requestOrigin(request: Request): string {
  const { protocol, host } = new URL(request.url);
  const forwarded = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  const scheme = forwarded === "http" || forwarded === "https" ? `${forwarded}:` : protocol;
  return `${scheme}//${request.headers.get("host") ?? host}`;
}
