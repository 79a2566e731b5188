export const places: string = 50; // planted: TS2322
