/** The 40 columns of POLECAT's public files, in their order. */
export const POLECAT_COLUMNS = [
  "Event ID",
  "Event Date",
  "Event Type",
  "Event Mode",
  "Intensity",
  "Quad Code",
  "Contexts",
  "Actor Name",
  "Actor Country",
  "Actor COW",
  "Primary Actor Sector",
  "Actor Sectors",
  "Actor Title",
  "Actor Name Raw",
  "Wikipedia Actor ID",
  "Recipient Name",
  "Recipient Country",
  "Recipient COW",
  "Primary Recipient Sector",
  "Recipient Sectors",
  "Recipient Title",
  "Recipient Name Raw",
  "Wikipedia Recipient ID",
  "Placename",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
  "GeoNames ID",
  "Raw Placename",
  "Feature Type",
  "Source",
  "Publication Date",
  "Story People",
  "Story Organizations",
  "Story Locations",
  "Language",
  "Version",
] as const;

/** Names that the head of some files has and their rows lack. */
export const COLUMNS_OF_THE_HEAD_ALONE = ["headline", "event text", "feed", "story id"];

/** The columns that are read. */
export const READ_COLUMNS = [
  ...["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Event Intensity", "Quad Code"],
  ...["Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Name Raw", "Wikipedia Actor ID"],
  ...["Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Name Raw"],
  ...["Wikipedia Recipient ID", "Placename", "City", "Province", "Country", "Source", "Publication Date"],
];
