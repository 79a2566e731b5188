import { createServer } from "node:http";
import Sqlite from "better-sqlite3";

/** The floor for the search: FTS5 ranks by bm25 and cuts the snippets, over the words as they are written, for anybody who asks. */
const [path = "", port = "0"] = process.argv.slice(2);
const db = new Sqlite(path, { readonly: true });
const find = db.prepare(`
  select rowid as id, title, snippet(methods, 1, '<mark>', '</mark>', '…', 24) as snippet, bm25(methods) as score
  from methods where methods match ? order by rank limit 20`);

const server = createServer((request, response) => {
  const text = new URL(request.url ?? "/", "http://floor").searchParams.get("text") ?? "";
  const words = text.split(" ").filter((word) => word !== "");
  const items = words.length === 0 ? [] : find.all(words.map((word) => `"${word}"`).join(" "));
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ result: { data: { items } } }));
});
server.listen(Number(port), "127.0.0.1");
