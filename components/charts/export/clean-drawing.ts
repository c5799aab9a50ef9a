const DROPPED = /^(class|style|tabindex|role|focusable|data-.*|aria-.*|on.*)$/i;

/**
 * Takes out of a drawn svg what only the screen needs: classes, styles, roles, focus, handlers, ids that nothing
 * refers to, and empty groups. What remains is plain SVG with literal attributes.
 */
export function cleanDrawing(root: Element): void {
  const referred = new Set<string>();
  for (const element of root.querySelectorAll("*")) {
    for (const { value } of [...element.attributes]) {
      for (const [, id] of value.matchAll(/url\(["']?#([^)"']+)["']?\)/g)) if (id) referred.add(id);
    }
  }
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const { name } of [...element.attributes]) {
      if (DROPPED.test(name)) element.removeAttribute(name);
    }
    const id = element.getAttribute("id");
    if (id !== null && !referred.has(id)) element.removeAttribute("id");
  }
  removeEmpty(root);
}

function removeEmpty(root: Element): void {
  for (const child of [...root.children]) removeEmpty(child);
  for (const child of [...root.children]) {
    const tag = child.tagName.toLowerCase();
    const isEmpty = (tag === "g" || tag === "defs" || tag === "title" || tag === "desc") && !child.childNodes.length;
    if (isEmpty) child.remove();
  }
}
