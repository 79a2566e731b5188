import type { AppRouter } from "@rammevaerk/api/router";
import { router } from "@rammevaerk/api/router"; // planted: web-and-cli-import-api-types
import { type AppRouter as Again } from "@rammevaerk/api/router"; // planted: web-and-cli-import-api-types
export { router as other } from "@rammevaerk/api/router"; // planted: web-and-cli-import-api-types
export const used: [AppRouter, Again] = [router];
