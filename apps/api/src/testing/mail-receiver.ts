import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail server that takes mail, or refuses it while it is down. */
export interface MailReceiver {
  readonly port: number;
  readonly mails: Email[];
  isDown: boolean;
  close(): Promise<void>;
}

export async function createMailReceiver(): Promise<MailReceiver> {
  const receiver = { port: 0, mails: [] as Email[], isDown: false, close: () => Promise.resolve() };
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (receiver.isDown) return done(Object.assign(new Error("try later"), { responseCode: 451 }));
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          receiver.mails.push(mail);
          done();
        });
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  receiver.port = (server.server.address() as AddressInfo).port;
  receiver.close = () => new Promise((resolve) => server.close(() => resolve()));
  return receiver;
}
