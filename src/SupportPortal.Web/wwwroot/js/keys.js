// Single keys of a page, as long as they are wanted: never while typing, never together with others (WCAG 2.1.4).
const help = document.getElementById("keys");
const on = document.getElementById("keys-on");

const search = () => (document.querySelector("main [type=search]") ?? document.querySelector("header [type=search]"))?.focus();

export const keys = (own) => {
  const deeds = { "/": search, "?": () => help.showModal(), ...own };
  document.addEventListener("keydown", (e) => {
    const typing = e.target.closest("input:not([type=checkbox]), select, textarea, dialog, [contenteditable]");
    if (typing || e.ctrlKey || e.metaKey || e.altKey || !Object.hasOwn(deeds, e.key) || !(on.checked || e.key === "?")) return;
    e.preventDefault();
    deeds[e.key]();
  });
};

// Moves the focus among some, from where it is.
export const step = (all, at, by) => all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();

on.checked = localStorage.getItem("queue-keys") !== "off";
on.addEventListener("change", () => localStorage.setItem("queue-keys", on.checked ? "on" : "off"));
const button = document.querySelector("[data-keys]");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => help.showModal());
}
