import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { AppError } from "./errors.ts";
import { insertPageHead, type PageHead } from "./page-head.ts";

const doors = ["/api/", "/hsds/", "/vedhaeftninger/", "/calendar/", "/feeds/"];
/** HEAD is answered as GET, without the page itself. */
const pageMethods = new Set(["GET", "HEAD"]);

/** What the page at an address (without the query) says of itself to those who don't run it; absent for most. */
export type DescribePage = (path: string) => Promise<PageHead | undefined>;

/** Without a built web app there are only the doors. With one it serves: its files for a year, its page fresh, and the page for every address of the site map. */
export async function registerWebApp(
  server: FastifyInstance,
  folder: string | undefined,
  describePage: DescribePage = () => Promise.resolve(undefined),
): Promise<void> {
  if (folder === undefined || !existsSync(join(folder, "index.html"))) {
    server.setNotFoundHandler(() => {
      throw new AppError("not-found");
    });
    return;
  }
  await server.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      const isNamedByContent = path.includes("/assets/");
      response.header("cache-control", isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const html = readFileSync(join(folder, "index.html"), "utf8");
  server.setNotFoundHandler(async (request, reply) => {
    const isPage = pageMethods.has(request.method) && !doors.some((door) => request.url.startsWith(door));
    if (!isPage) throw new AppError("not-found");
    const head = await describePage(request.url.split("?")[0] ?? "");
    void reply.header("cache-control", "no-cache");
    if (head === undefined) return reply.sendFile("index.html");
    return reply.type("text/html; charset=utf-8").send(insertPageHead(html, head));
  });
}
