import { connect, type Socket } from "node:net";
import { once } from "node:events";

/** One request of a burst, as one client sends it. */
export interface BurstRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Sends requests at the same moment, each on a connection of its own that is open already, and waits for all answers.
 * Bare sockets, so that the load takes little of the processor from the servers. Any answer but 200 ends the run.
 */
export async function burst(
  url: string,
  requests: readonly BurstRequest[],
): Promise<{ milliseconds: number; answers: unknown[] }> {
  const { hostname, port } = new URL(url);
  const sockets = await Promise.all(requests.map(() => open(hostname, Number(port))));
  const texts = requests.map((request) => writeRequest(url, request));
  const begun = performance.now();
  const answers = await Promise.all(sockets.map((socket, n) => ask(socket, texts[n] ?? "")));
  const milliseconds = performance.now() - begun;
  for (const socket of sockets) socket.destroy();
  return { milliseconds, answers };
}

async function open(host: string, port: number): Promise<Socket> {
  const socket = connect({ host, port, noDelay: true });
  await once(socket, "connect");
  return socket;
}

function writeRequest(url: string, { path, headers, body }: BurstRequest): string {
  const text = JSON.stringify(body);
  const { origin, host } = new URL(url);
  const lines = Object.entries({
    host,
    origin,
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(text)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n${text}`;
}

/** The answer's JSON: all that stands between the first and the last brace of its body, once both have come. */
function ask(socket: Socket, text: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk.toString("utf8");
      const body = findBody(received);
      if (body === undefined) return;
      if (received.startsWith("HTTP/1.1 200 ")) resolve(JSON.parse(body));
      else reject(new Error(received));
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`no answer: ${received}`)));
    socket.write(text);
  });
}

/** The body of an answer that has come whole: of the length it tells, or in chunks up to the empty one. */
function findBody(received: string): string | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = received.slice(0, end).toLowerCase();
  const body = received.slice(end + 4);
  const length = /content-length: (\d+)/.exec(head)?.[1];
  const isWhole =
    length === undefined ? body.endsWith("\r\n0\r\n\r\n") : Buffer.byteLength(body) >= Number(length);
  return isWhole ? body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1) : undefined;
}
