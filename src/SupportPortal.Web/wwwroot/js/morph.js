// Makes a part of the page what the server says it is now, touching only what differs: focus, selection, open details and
// what is typed stay.
const typed = "input:not([type=hidden]), textarea, select";
const kept = new Set(["open", "hidden"]);

export const morph = (old, fresh) => {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) { old.replaceWith(fresh.cloneNode(true)); return; }
  if (old.nodeType !== Node.ELEMENT_NODE) { old.data = fresh.data; return; }
  if (old.matches(typed)) return;
  for (const { name } of [...old.attributes]) if (!kept.has(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (!kept.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  const [mine, theirs] = [[...old.childNodes], [...fresh.childNodes]];
  if (mine.length === theirs.length && mine.every((node, at) => node.nodeName === theirs[at].nodeName)) mine.forEach((node, at) => morph(node, theirs[at]));
  else old.replaceChildren(...theirs.map((node) => node.cloneNode(true)));
};

// What can be done in a part, and with what: two parts of the same shape differ in words only.
const does = (node, exact) => [node.nodeName, ...["href", "action", "name"].map((name) => node.getAttribute(name)), exact && node.type === "hidden" && node.name !== "__RequestVerificationToken" ? node.value : ""];
export const shape = (part, exact = true) => JSON.stringify([part, ...part.querySelectorAll("*")].map((node) => does(node, exact)));

// What is under the pointer, or has the focus, stays where it is while something above it grows or goes.
let pointer = null;
document.addEventListener("pointermove", (e) => { pointer = e.pointerType === "mouse" ? [e.clientX, e.clientY] : null; }, { passive: true });
export const steadily = (change) => {
  const active = document.activeElement;
  const held = active && active !== document.body && active.closest("main") ? active : pointer && document.elementFromPoint(...pointer)?.closest("main *");
  const before = held?.getBoundingClientRect().top;
  change();
  if (held?.isConnected) scrollBy({ top: held.getBoundingClientRect().top - before, behavior: "instant" });
};
