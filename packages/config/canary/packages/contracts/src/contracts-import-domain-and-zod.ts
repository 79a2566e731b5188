import { addDays } from "@rammevaerk/domain/time";
import { z } from "zod";
import { uuidv7 } from "uuidv7"; // planted: contracts-import-domain-and-zod
export const used = [addDays, z, uuidv7];
