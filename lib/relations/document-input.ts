/** What an analyst hands in: a text and what is known of it. Days and addresses are checked, not trusted. */
export interface DocumentInput {
  text: string;
  title: string;
  publisher: string;
  publishedDate: string;
  url: string;
}

/** Bounds on what is handed in; the same numbers in form, API and command line. */
export const MAX_TEXT_BYTES = 1_000_000;
export const MAX_UPLOAD_BYTES = 20_000_000;
export const MAX_TITLE_LENGTH = 500;
export const MAX_PUBLISHER_LENGTH = 200;
export const MAX_URL_LENGTH = 2_000;
