export const weekdays = 7; // planted: names-say-what-is-inside
