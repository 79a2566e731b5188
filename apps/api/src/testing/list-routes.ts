/** The addresses that answer GET, as OpenAPI writes them, from Fastify's drawing of its routes. */
export function listRegistered(drawing: string): string[] {
  const stack: string[] = [];
  return drawing.split("\n").flatMap((line) => {
    const match = /^([│ ]*)[├└]── (\S*)(?: \(([^)]*)\))?/.exec(line);
    if (match === null) return [];
    const [, indent = "", part = "", methods = ""] = match;
    const depth = indent.length / 4;
    stack.splice(depth, stack.length, part);
    const path = stack.join("").replaceAll(/:(\w+)/g, "{$1}");
    return methods.split(", ").includes("GET") ? [path] : [];
  });
}
