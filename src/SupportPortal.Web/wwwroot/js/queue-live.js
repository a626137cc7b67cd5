// The queue that follows what others do: rows change where they stand, what is new waits behind a pill, what has left is
// marked and stays, so that nothing moves under the pointer. Time left goes on.
import { morph } from "./morph.js";
import { announce, live, mark } from "./page.js";

const { goneText, newText } = mark.dataset;
const pill = document.querySelector("[data-pill]");
const label = document.querySelector("[data-live-state]");
const rows = (page) => new Map([...page.querySelectorAll(".queue tbody tr")].map((row) => [row.dataset.number, row]));
let shown = 0;

const leave = (row) => {
  if (row.classList.contains("is-gone")) return;
  row.classList.add("is-gone");
  const place = row.querySelector(".t-state");
  const words = document.createElement("span");
  words.className = "badge";
  words.textContent = goneText;
  place.replaceChildren(words);
};

const stay = (old, fresh) => {
  old.classList.remove("is-gone");
  const [mine, theirs] = [[...old.cells], [...fresh.cells]];
  mine.forEach((cell, at) => cell.querySelector("input") || morph(cell, theirs[at]));
};

// On a full page the last rows may only have been pushed onto the next one.
const last = (page) => { const all = [...page.querySelectorAll(".queue tbody tr")]; return page.querySelector(".pager a[rel=next]") ? all.at(-1)?.dataset.order : null; };

const apply = (page) => {
  const [mine, theirs] = [rows(document), rows(page)];
  const end = last(page);
  for (const [number, row] of mine) {
    const fresh = theirs.get(number);
    if (fresh) stay(row, fresh);
    else if (end === null || changed.has(number) || row.dataset.order <= end) leave(row);
  }
  const added = [...theirs.keys()].filter((number) => !mine.has(number)).length;
  pill.hidden = added === 0;
  pill.textContent = newText.replace("{0}", added);
  if (added > shown) announce(pill.textContent);
  shown = added;
  for (const count of document.querySelectorAll(".side .views .num")) {
    const fresh = page.querySelector(`.side .views [data-view="${count.dataset.view}"]`);
    if (fresh) morph(count, fresh);
  }
};

const changed = new Set();
live({
  apply,
  pause: 4000,
  concerns: (incidents) => { Object.keys(incidents).forEach((number) => changed.add(number)); return true; },
  state: (on) => { label.hidden = !on; },
});
