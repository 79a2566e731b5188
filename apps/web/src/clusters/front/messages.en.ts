import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  heading: "My clusters",
  all: "See your clusters",
};
