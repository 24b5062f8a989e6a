/**
 * The day that lies this many months after another, `YYYY-MM-DD`; before it, if negative. Where the
 * month is too short, its last day.
 */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  const kept = Math.min(date, lastOfMonth.getUTCDate());
  const then = new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), kept));
  return then.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
