/** The password of every demo person. It is printed at the start: demo accounts protect nothing. */
export const demoPassword = "demo-rammevaerk-2026";
