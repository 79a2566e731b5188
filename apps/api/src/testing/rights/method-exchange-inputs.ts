import { isoNow } from "../../platform/clock.ts";
import { createId } from "../../platform/ids.ts";
import type { MakeInput } from "./make-input.ts";
import { contentWord } from "./world.ts";

/** An import that somebody who does not walk has handed in. */
const foreignImport: MakeInput = async ({ t, createPerson }) => {
  const importId = createId();
  await t.platform.db
    .insertInto("method_imports")
    .values({
      id: importId,
      person_id: await createPerson(),
      created_at: isoNow(t.platform.clock),
      applied_at: null,
      content: JSON.stringify({ files: [], versionIds: [], note: contentWord }),
    })
    .execute();
  return { importId };
};

/** Inputs for the procedures of files of methods. */
export const methodExchangeInputs: Readonly<Record<string, MakeInput>> = {
  "methods.exchange.getImport": foreignImport,
  "methods.exchange.applyImport": foreignImport,
};
