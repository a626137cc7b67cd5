// The filters open under their chip: the form of their own page, had when it is first asked for. What it sends is an address
// of the queue, so that nothing else changes.
const link = document.querySelector("[data-filters]");
let form = null;

const close = () => {
  if (!form || form.hidden) return;
  form.hidden = true;
  link.setAttribute("aria-expanded", "false");
};

const open = () => {
  form.hidden = false;
  link.setAttribute("aria-expanded", "true");
  form.querySelector("input:not([type=hidden]), select").focus();
};

const have = async () => {
  const answer = await fetch(link.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  form = document.adoptNode(page.querySelector("main form[method=get]"));
  form.id = "filters";
  form.querySelector("[data-back]").remove();
  link.after(form);
  form.addEventListener("focusout", (e) => e.relatedTarget && e.relatedTarget !== link && !form.contains(e.relatedTarget) && close());
  form.addEventListener("keydown", (e) => {
    if (e.key !== "Escape") return;
    close();
    link.focus();
  });
};

link.setAttribute("role", "button");
link.setAttribute("aria-expanded", "false");
link.setAttribute("aria-controls", "filters");
link.addEventListener("keydown", (e) => {
  if (e.key !== " ") return;
  e.preventDefault();
  link.click();
});
link.addEventListener("click", async (e) => {
  if (e.ctrlKey || e.metaKey || e.shiftKey) return;
  e.preventDefault();
  if (form && !form.hidden) { close(); return; }
  try {
    if (!form) await have();
    open();
  } catch {
    location.assign(link.href);
  }
});
document.addEventListener("click", ({ target }) => link.contains(target) || form?.contains(target) || close());
