import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  heading: "My clusters",
  all: "See your clusters",
  overdue: (count) => (count === 1 ? "1 action is overdue" : `${count} actions are overdue`),
  due: (when, cluster) => `Due ${when} · ${cluster}`,
};
