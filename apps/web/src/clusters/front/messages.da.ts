export const messages = {
  heading: "Mine klynger",
  all: "Se dine klynger",
  overdue: (count: number) =>
    count === 1 ? "1 handling er over tiden" : `${count} handlinger er over tiden`,
  due: (when: string, cluster: string) => `Frist ${when} · ${cluster}`,
};

export type Messages = typeof messages;
