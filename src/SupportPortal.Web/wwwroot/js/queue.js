// Works the queue from the keyboard. The links and the form are the page's own, so that everything else stays as it is.
const titles = [...document.querySelectorAll(".queue .title")];
const picks = [...document.querySelectorAll(".queue input[type=checkbox]")];
const picked = document.querySelector(".picked");
const nothingPicked = picked?.textContent;
const help = document.getElementById("keys");
const on = document.getElementById("keys-on");
const row = () => document.activeElement?.closest(".queue tbody tr");

const move = (step) => {
  const at = titles.findIndex((title) => title.closest("tr") === row());
  titles[at < 0 ? 0 : Math.min(titles.length - 1, Math.max(0, at + step))]?.focus();
};

const count = () => {
  const chosen = picks.filter((pick) => pick.checked).length;
  picked.textContent = chosen === 0 ? nothingPicked : picked.dataset.pickedText.replace("{0}", chosen);
};

const assignToMe = () => {
  const pick = row()?.querySelector("input[type=checkbox]");
  if (!pick) return;
  picks.forEach((other) => { other.checked = other === pick; });
  const to = document.getElementById("to");
  to.selectedIndex = 1;
  to.form.requestSubmit();
};

const deeds = {
  j: () => move(1),
  k: () => move(-1),
  a: assignToMe,
  r: () => { const link = row()?.querySelector(".title"); if (link && picked) location.assign(`${link.href}#Form_Text`); },
  "/": () => document.getElementById("q").focus(),
  "?": () => help.showModal(),
};

document.addEventListener("keydown", (e) => {
  const typing = e.target.closest("input:not([type=checkbox]), select, textarea, dialog");
  if (typing || e.ctrlKey || e.metaKey || e.altKey || !(e.key in deeds) || !(on.checked || e.key === "?")) return;
  e.preventDefault();
  deeds[e.key]();
});

on.checked = localStorage.getItem("queue-keys") !== "off";
on.addEventListener("change", () => localStorage.setItem("queue-keys", on.checked ? "on" : "off"));
const button = document.querySelector("[data-keys]");
button.hidden = false;
button.addEventListener("click", () => help.showModal());
if (picked) {
  picks.forEach((pick) => pick.addEventListener("change", count));
  count();
}
