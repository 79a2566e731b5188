/** What a browser with the page open is told at once. It carries no content: the page asks for it with its own rights. */
export interface LiveEvent {
  readonly name: "notification" | "signed-out";
}

export type LiveListener = (event: LiveEvent) => void;

/** Who has a page open now, in this process; `publish` reaches them in every process. */
export interface Live {
  subscribe(personId: string, listener: LiveListener): () => void;
  publish(personIds: readonly string[], event: LiveEvent): Promise<void>;
  close(): Promise<void>;
}

/** A way to tell the other processes; absent where there is only one. */
export interface LiveBridge {
  send(text: string): Promise<void>;
  listen(receive: (text: string) => void): Promise<void>;
  close(): Promise<void>;
}

export async function createLive(bridge?: LiveBridge): Promise<Live> {
  const listeners = new Map<string, Set<LiveListener>>();
  const tell = (personIds: readonly string[], event: LiveEvent): void => {
    for (const id of personIds) for (const listener of listeners.get(id) ?? []) listener(event);
  };
  await bridge?.listen((text) => {
    const { personIds, event } = JSON.parse(text) as { personIds: string[]; event: LiveEvent };
    tell(personIds, event);
  });
  return {
    subscribe(personId, listener) {
      const own = listeners.get(personId) ?? new Set();
      listeners.set(personId, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0) listeners.delete(personId);
      };
    },
    async publish(personIds, event) {
      if (bridge === undefined) return tell(personIds, event);
      for (let start = 0; start < personIds.length; start += 100) {
        await bridge.send(JSON.stringify({ personIds: personIds.slice(start, start + 100), event }));
      }
    },
    close: async () => bridge?.close(),
  };
}
