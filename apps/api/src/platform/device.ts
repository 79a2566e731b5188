const browsers = [
  ["Edg/", "Edge"],
  ["Firefox/", "Firefox"],
  ["OPR/", "Opera"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS", "Mac"],
  ["Linux", "Linux"],
] as const;

/** Browser and system in two words, so that a person can tell the sessions apart. The full text is not kept. */
export function describeDevice(userAgent: string | undefined): string {
  const find = (list: readonly (readonly [string, string])[]): string | undefined =>
    list.find(([mark]) => userAgent?.includes(mark) === true)?.[1];
  return [find(browsers), find(systems)].filter((part) => part !== undefined).join(", ");
}
