import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { AppError } from "./errors.ts";

const doors = ["/api/", "/hsds/", "/vedhaeftninger/"];
/** HEAD is answered as GET, without the page itself. */
const pageMethods = new Set(["GET", "HEAD"]);

/** Without a built web app there are only the doors. With one it serves: its files for a year, its page fresh, and the page for every address of the site map. */
export async function registerWebApp(server: FastifyInstance, folder: string | undefined): Promise<void> {
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
  server.setNotFoundHandler((request, reply) => {
    const isPage = pageMethods.has(request.method) && !doors.some((door) => request.url.startsWith(door));
    if (!isPage) throw new AppError("not-found");
    return reply.header("cache-control", "no-cache").sendFile("index.html");
  });
}
