// Works the queue from the keyboard. The links and the form are the page's own, so that everything else stays as it is.
import { keys, step } from "./keys.js";

const titles = () => [...document.querySelectorAll(".queue .title")];
const picks = [...document.querySelectorAll(".queue input[type=checkbox]")];
const picked = document.querySelector(".picked");
const nothingPicked = picked?.textContent;
const row = () => document.activeElement?.closest(".queue tbody tr");
const move = (by) => step(titles(), titles().findIndex((title) => title.closest("tr") === row()), by);

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

keys({
  j: () => move(1),
  k: () => move(-1),
  ...picked && {
    a: assignToMe,
    r: () => { const link = row()?.querySelector(".title"); if (link) location.assign(`${link.href}#Form_Text`); },
  },
});

if (picked) {
  picks.forEach((pick) => pick.addEventListener("change", count));
  count();
}
