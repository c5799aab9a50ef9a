/** Whether a file of data/gold belongs to the half that may be read while rules are written. */
export const isDevelopmentFile = (name: string): boolean => /^(articles-development.*|development)\.jsonl$/.test(name);

/** Whether a file of data/gold belongs to the half that stays unread. */
export const isTestFile = (name: string): boolean => /^articles-test.*\.jsonl$/.test(name);
