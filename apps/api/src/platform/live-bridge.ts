import pg from "pg";
import type { LiveBridge } from "./live.ts";

const channel = "rammevaerk_live";

/** Tells all processes on the same PostgreSQL, by its own LISTEN and NOTIFY. A lost connection is opened again. */
export function createPostgresBridge(databaseUrl: string): LiveBridge {
  let client: pg.Client | undefined;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let receiveText: (text: string) => void = () => undefined;

  const open = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: databaseUrl });
    next.on("error", () => undefined);
    next.on("end", () => {
      client = undefined;
      if (!isClosed) timer = setTimeout(() => void open().catch(() => next.emit("end")), 1000);
    });
    next.on("notification", (message) => receiveText(message.payload ?? ""));
    await next.connect();
    await next.query(`listen ${channel}`);
    client = next;
  };

  return {
    async listen(receive) {
      receiveText = receive;
      await open();
    },
    async send(text) {
      await client?.query("select pg_notify($1, $2)", [channel, text]);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
