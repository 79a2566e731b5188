import { parse } from "@rammevaerk/markdown";
import { Button } from "@rammevaerk/ui"; // planted: api-imports-no-front
import { createElement } from "react"; // planted: api-imports-no-front
export const used = [parse, Button, createElement];
