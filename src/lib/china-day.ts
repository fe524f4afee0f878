/** China keeps one time, eight hours ahead of UTC, the year round. */
const AHEAD_MS = 8 * 3_600_000;

/** The time in China, wherever the machine stands. @returns `2026-11-28T09:30:00` */
export const chinaTime = (now: Date): string => new Date(now.getTime() + AHEAD_MS).toISOString().slice(0, 19);

/** The day in China. @returns `2026-11-28` */
export const chinaDay = (now: Date): string => chinaTime(now).slice(0, 10);
