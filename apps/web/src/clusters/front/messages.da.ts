export const messages = {
  heading: "Mine klynger",
  all: "Se dine klynger",
};

export type Messages = typeof messages;
