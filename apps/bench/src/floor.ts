import { createServer } from "node:http";
import Sqlite from "better-sqlite3";

/** The floor: the same answer from bare node:http and one prepared statement, for anybody who asks. */
const [path = "", port = "0"] = process.argv.slice(2);
const db = new Sqlite(path, { readonly: true });
const newest = db.prepare(`
  select p.id, p.thread_id, p.created_at, p.body_html, t.title, t.kind,
    a.id as author_id, a.name as author_name,
    case when coalesce(m.title, '') = '' then a.title else m.title end as author_title,
    coalesce((select n.name from organisation_successions s join organisations n on n.id = s.successor_id
      where s.predecessor_id = o.id and s.on_date <= :today order by n.id limit 1), o.name) as author_organisation
  from posts p join threads t on t.id = p.thread_id
  left join people a on a.id = p.author_id
  left join affiliations m on m.id = (select c.id from affiliations c
    where c.person_id = a.id and c.status = 'confirmed' and c.valid_from <= :today
      and (c.valid_to is null or c.valid_to > :today)
    order by c.valid_from desc, c.id desc limit 1)
  left join organisations o on o.id = m.organisation_id
  where p.network_id = :networkId and p.state = 'visible'
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
  author_organisation: string | null;
}

const today = new Date().toISOString().slice(0, 10);

const server = createServer((request, response) => {
  const networkId = new URL(request.url ?? "/", "http://floor").searchParams.get("networkId");
  const items = (newest.all({ networkId, today }) as Row[]).map((row) => ({
    id: row.id,
    threadId: row.thread_id,
    threadTitle: row.title,
    isQuestion: row.kind === "question",
    author: {
      id: row.author_id,
      name: row.author_name,
      title: row.author_title,
      organisation: row.author_organisation,
    },
    createdAt: row.created_at,
    bodyHtml: row.body_html,
  }));
  response.writeHead(200, { "content-type": "application/json" });
  response.end(
    JSON.stringify({ result: { data: { items, nextKey: items.at(-1)?.id ?? null, total: null } } }),
  );
});
server.listen(Number(port), "127.0.0.1");
