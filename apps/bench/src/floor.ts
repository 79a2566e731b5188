import { createServer } from "node:http";
import Sqlite from "better-sqlite3";

/** The floor: the same answer from bare node:http and one prepared statement, for anybody who asks. */
const [path = "", port = "0"] = process.argv.slice(2);
const db = new Sqlite(path, { readonly: true });
const newest = db.prepare(`
  select p.id, p.thread_id, p.created_at, p.body_html, t.title, t.kind,
    a.id as author_id, a.name as author_name, a.title as author_title
  from posts p join threads t on t.id = p.thread_id left join people a on a.id = p.author_id
  where p.network_id = ? and p.state = 'visible'
  order by p.created_at desc, p.id desc limit 25`);

interface Row {
  id: string;
  thread_id: string;
  created_at: string;
  body_html: string;
  title: string;
  kind: string;
  author_id: string;
  author_name: string;
  author_title: string;
}

const server = createServer((request, response) => {
  const networkId = new URL(request.url ?? "/", "http://floor").searchParams.get("networkId");
  const items = (newest.all(networkId) as Row[]).map((row) => ({
    id: row.id,
    threadId: row.thread_id,
    threadTitle: row.title,
    isQuestion: row.kind === "question",
    author: { id: row.author_id, name: row.author_name, title: row.author_title, organisation: null },
    createdAt: row.created_at,
    bodyHtml: row.body_html,
  }));
  response.writeHead(200, { "content-type": "application/json" });
  response.end(
    JSON.stringify({ result: { data: { items, nextKey: items.at(-1)?.id ?? null, total: null } } }),
  );
});
server.listen(Number(port), "127.0.0.1");
