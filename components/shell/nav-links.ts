/** The pages of the top bar, in its order; the id is the message under `shell.nav`. */
export const NAV_LINKS = [
  { id: "overview", path: "/" },
  { id: "relations", path: "/relations" },
  { id: "map", path: "/map" },
  { id: "network", path: "/network" },
  { id: "mediations", path: "/mediations" },
  { id: "actors", path: "/actors" },
  { id: "events", path: "/events" },
  { id: "documents", path: "/documents" },
  { id: "review", path: "/review" },
  { id: "datasets", path: "/datasets" },
  { id: "methodology", path: "/methodology" },
] as const;
