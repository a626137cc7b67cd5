// What is typed into a message is kept in this browser until it is sent, so that a crash loses nothing. It is kept for its
// writer only, for three days at most, and is gone as soon as they sign out.
const prefix = "typed:";
const life = 3 * 24 * 60 * 60 * 1000;

const load = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};
const keep = (key, typed) => {
  try {
    localStorage.setItem(key, JSON.stringify(typed));
  } catch {
    // Full or forbidden: the page works without.
  }
};

const forget = (owner) => {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix)))
    if (!key.startsWith(`${prefix}${owner}:`) || !(Date.now() - load(key)?.at < life)) localStorage.removeItem(key);
};

// What is chosen rather than typed: each choice of a group by itself.
const nameOf = (pick) => pick.matches("select") ? pick.name : `${pick.name}=${pick.value}`;
const pickedOf = (pick) => pick.matches("select") ? pick.value : pick.checked;
const madeOf = (pick) => pick.matches("select") ? ([...pick.options].find((one) => one.defaultSelected) ?? pick.options[0])?.value : pick.defaultChecked;
const choose = (pick, to) => {
  if (pick.matches("select")) pick.value = to;
  else pick.checked = to;
};

for (const form of document.querySelectorAll("form[data-typed]")) {
  const { typed: what, owner, since } = form.dataset;
  const key = `${prefix}${owner}:${what}`;
  const box = form.querySelector("[data-restored]");
  const fields = [...form.elements].filter((field) => field.name && field.matches("textarea, input:not([type]), input[type=text]") && field.name !== "Form.Canned");
  const picks = [...form.elements].filter((field) => field.name && field.matches("select, input[type=radio], input[type=checkbox]"));
  // A step of a new incident that was saved since, perhaps on another device, is what counts.
  const whole = "whole" in form.dataset;
  forget(owner);

  const save = (sent) => {
    const texts = Object.fromEntries(fields.filter((field) => field.value !== field.defaultValue || field.matches("textarea")).map((field) => [field.name, field.value]));
    const picked = Object.fromEntries(picks.filter((pick) => pickedOf(pick) !== madeOf(pick)).map((pick) => [nameOf(pick), pickedOf(pick)]));
    if (Object.values(texts).some((text) => text.trim()) || (whole && Object.keys(picked).length)) keep(key, { at: Date.now(), since: Number(since), sent, texts, picked });
    else localStorage.removeItem(key);
  };

  const kept = load(key);
  if (kept && (whole ? Number(since) !== kept.since : kept.sent && Number(since) > kept.since)) {
    localStorage.removeItem(key);
  } else if (kept) {
    let back = false;
    for (const field of fields) {
      const text = kept.texts[field.name];
      const there = field.value.trim();
      if (!text?.trim() || field.value === text || (there && !whole && (text.includes(there) || !field.matches("textarea")))) continue;
      // A quotation that the page came with stands behind what was typed before.
      field.value = there && !whole ? `${text.trimEnd()}\n\n${field.value}` : text;
      back = true;
    }
    for (const pick of picks) {
      const to = kept.picked?.[nameOf(pick)];
      if (to === undefined || to === pickedOf(pick)) continue;
      choose(pick, to);
      back = true;
    }
    box.hidden = !back;
  }

  box.querySelector("[data-discard]").addEventListener("click", () => {
    for (const field of fields) field.value = field.defaultValue;
    for (const pick of picks) choose(pick, madeOf(pick));
    localStorage.removeItem(key);
    box.hidden = true;
    form.querySelector("textarea").focus();
  });
  form.addEventListener("input", () => save(false));
  form.addEventListener("submit", () => save(true));
}
