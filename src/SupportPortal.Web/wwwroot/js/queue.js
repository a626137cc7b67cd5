// Works the queue from the keyboard. The links and the form are the page's own, so that everything else stays as it is.
import { keys, step } from "./keys.js";

const titles = () => [...document.querySelectorAll(".queue .title")];
const picks = [...document.querySelectorAll(".queue input[type=checkbox]")];
const picked = document.querySelector(".picked");
const all = document.querySelector("[data-all]");
const nothingPicked = picked?.textContent;
const place = "queue-row";
const row = () => document.activeElement?.closest(".queue tbody tr");
const move = (by) => step(titles(), titles().findIndex((title) => title.closest("tr") === row()), by);

// What has left the view meanwhile is nobody's to pick with the others.
const here = () => picks.filter((pick) => !pick.closest(".is-gone"));

const count = () => {
  const chosen = picks.filter((pick) => pick.checked).length;
  picked.textContent = chosen === 0 ? nothingPicked : picked.dataset.pickedText.replace("{0}", chosen);
  const box = all.querySelector("input");
  box.checked = chosen > 0 && here().every((pick) => pick.checked);
  box.indeterminate = chosen > 0 && !box.checked;
};

const assignToMe = () => {
  const pick = row()?.querySelector("input[type=checkbox]");
  if (!pick) return;
  picks.forEach((other) => { other.checked = other === pick; });
  const to = document.getElementById("to");
  to.selectedIndex = 1;
  to.form.requestSubmit();
};

// Who has assigned comes back to the row, or to the one that stands there now.
const remember = () => {
  const at = picks.findIndex((pick) => pick.checked);
  if (at >= 0) sessionStorage.setItem(place, JSON.stringify([picks[at].value, at]));
};

const comeBack = () => {
  const [number, at] = JSON.parse(sessionStorage.getItem(place) ?? "[]");
  sessionStorage.removeItem(place);
  if (number) (document.querySelector(`.queue tr[data-number="${number}"] .title`) ?? titles()[Math.min(at, titles().length - 1)])?.focus();
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
  all.hidden = false;
  all.addEventListener("change", ({ target }) => {
    here().forEach((pick) => { pick.checked = target.checked; });
    count();
  });
  picked.closest("form").addEventListener("submit", remember);
  count();
}
comeBack();
