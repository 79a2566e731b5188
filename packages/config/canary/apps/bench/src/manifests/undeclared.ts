import { expect } from "undeclared-package";

export const used = expect;
