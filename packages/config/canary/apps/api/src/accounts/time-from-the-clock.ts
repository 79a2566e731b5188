export const given = new Date("2026-11-22");
export const now = Date.now(); // planted: time-from-the-clock
export const today = new Date(); // planted: time-from-the-clock
const { now: read } = Date; // planted: time-from-the-clock
export const later = read();
