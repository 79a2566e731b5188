import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import type { Db } from "../../platform/db/connect.ts";
import { presentAttachment } from "./presenter.ts";
import { listNetworkFileRows } from "./repository.ts";

/** The files on a network's own page, oldest first. For those who may read what is written in it. */
export async function listNetworkFiles(db: Db, networkId: string): Promise<AttachmentView[]> {
  return (await listNetworkFileRows(db, networkId)).map(presentAttachment);
}
