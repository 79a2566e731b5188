export const title = document.title; // planted: TS2584
export const version = process.version; // planted: TS2591
export const later = setTimeout(() => {}, 1); // planted: TS2304
