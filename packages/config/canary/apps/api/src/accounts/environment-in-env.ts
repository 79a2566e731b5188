export const port = process.env["PORT"]; // planted: environment-in-env
const { env } = process; // planted: environment-in-env
export const home = env["HOME"];
