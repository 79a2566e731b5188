import type { IsoDate } from "@rammevaerk/domain/time";
import { addDays } from "@rammevaerk/domain/time"; // planted: markdown-and-ui-import-domain-types
import { type Region, regions } from "@rammevaerk/domain/reference"; // planted: markdown-and-ui-import-domain-types
import type { Network } from "@rammevaerk/contracts"; // planted: markdown-and-ui-import-domain-types
export const used: [IsoDate, unknown, Region, unknown, Network] = [addDays, regions];
