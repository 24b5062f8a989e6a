/** Today in UTC, `YYYY-MM-DD`, so that a report does not depend on where it is made. */
export const today = (): string => new Date().toISOString().slice(0, 10);
