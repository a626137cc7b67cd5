// An incident, or a list of them, that follows what others do. New entries come by themselves; what is being used, or
// typed in, is left alone, and what changed there meanwhile is told.
import { morph, shape, steadily } from "./morph.js";
import { announce, live, mark } from "./page.js";

const { incident, newText, lookingText, severalText, writingText, severalWritingText } = mark.dataset;
const regions = () => [...document.querySelectorAll("[data-region]")];
const thread = document.querySelector("main .thread");
const composer = document.querySelector("[data-region=composer]");
const meanwhile = document.querySelector("[data-meanwhile]");
const waiting = new Map();

const text = (node) => node?.textContent.replace(/\s+/g, " ").trim() ?? "";
const isTyped = (part) => [...part.querySelectorAll("textarea, input:not([type=hidden])")].some((field) => {
  if (field.localName === "textarea") return field.value.trim() !== "";
  return field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
});
const isUsed = (part) => part.matches(":hover") || part.contains(document.activeElement) || isTyped(part);

// Parts
const put = (old, fresh) => steadily(() => { waiting.delete(old); morph(old, fresh); tell(); });

// What is being typed has a notice of its own.
const parts = () => [...waiting].filter(([part]) => part !== composer);

const tell = () => {
  const bar = document.querySelector("[data-changed]");
  const names = parts().map(([part]) => part).map((part) => part.dataset.title ?? text(part.querySelector("h2, h3")));
  bar.hidden = names.length === 0;
  bar.querySelector("[data-what]").textContent = bar.dataset.whatText.replace("{0}", () => names.join(", "));
};

// What scripts have made of the composer stays as long as it is the same one; the latest entry that it knows moves on.
let made = composer?.cloneNode(true);
const see = (fresh) => {
  if (shape(made, false) !== shape(fresh, false)) composer.replaceChildren(...fresh.cloneNode(true).childNodes);
  else for (const seen of composer.querySelectorAll("input[name$=Seen]")) seen.value = fresh.querySelector(`input[name="${seen.name}"]`).value;
  made = fresh;
};

const change = (old, fresh) => {
  if (old === composer && isTyped(old)) waiting.set(old, fresh);
  else if (old === composer) steadily(() => see(fresh));
  else if (!isUsed(old) || shape(old) === shape(fresh)) put(old, fresh);
  else waiting.set(old, fresh);
};

// What was only looked at is brought up to date as soon as it is left.
const left = () => setTimeout(() => {
  for (const [old, fresh] of parts()) if (!isUsed(old)) put(old, fresh);
});
document.addEventListener("focusout", left);
regions().forEach((part) => part.addEventListener("pointerleave", left));

document.querySelector("[data-changed] button")?.addEventListener("click", () => {
  const [[first]] = parts();
  for (const [old, fresh] of parts()) put(old, fresh);
  first.tabIndex = -1;
  first.focus();
});

// The conversation: what is there keeps its place, what is new comes behind it.
const groups = (list) => {
  const found = [];
  let loose = [];
  for (const line of list.children) {
    loose.push(line);
    if (!line.id) continue;
    found.push(loose);
    loose = [];
  }
  return found;
};

const read = (page) => {
  const fresh = page.querySelector("main .thread");
  if (!thread || !fresh) return [];
  const added = [];
  steadily(() => {
    for (const lines of groups(fresh)) {
      const line = lines.at(-1);
      const known = document.getElementById(line.id);
      if (known) { if (!known.contains(document.activeElement)) morph(known, line); continue; }
      const mine = lines.map((one) => one.cloneNode(true));
      mine.forEach((one) => one.classList.add("is-new"));
      thread.append(...mine);
      added.push(mine.at(-1));
    }
  });
  return added;
};

const sayNew = (added) => {
  if (added.length === 0) return;
  const words = added.map((line) => text(line.querySelector("h3") ?? line.querySelector("p")));
  announce(newText.replace("{0}", () => words.join("; ")));
  if (!composer || !isTyped(composer) || !meanwhile) return;
  meanwhile.dataset.first ||= added[0].id;
  steadily(() => { meanwhile.hidden = false; });
};

// Who has looked at what came has seen it; who only types has not, and is asked once more by the server.
const seen = () => {
  const fresh = waiting.get(composer);
  waiting.delete(composer);
  if (fresh && shape(made, false) === shape(fresh, false)) see(fresh);
  const line = document.getElementById(meanwhile.dataset.first);
  meanwhile.hidden = true;
  delete meanwhile.dataset.first;
  tell();
  return line;
};

meanwhile?.querySelector("a").addEventListener("click", (e) => {
  const line = seen();
  e.preventDefault();
  line?.scrollIntoView({ block: "center" });
  line?.focus({ preventScroll: true });
});

// So has who quotes it.
document.addEventListener("click", ({ target }) => {
  const first = document.getElementById(meanwhile?.dataset.first ?? "");
  const line = target.closest("[data-quote]")?.closest(".thread > li");
  if (first && line && (line === first || first.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING)) steadily(seen);
});

// Who else has it open
const looks = (people) => {
  const place = document.querySelector("[data-looks]");
  if (!place) return;
  const names = (some) => new Intl.ListFormat(document.documentElement.lang).format(some.map((one) => one.name));
  const say = (some, one, several) => (some.length === 0 ? [] : [(some.length === 1 ? one : several).replace("{0}", () => names(some))]);
  const [write, look] = [people.filter((one) => one.isWriting), people.filter((one) => !one.isWriting)];
  place.querySelector("span").textContent = [...say(write, writingText, severalWritingText), ...say(look, lookingText, severalText)].join(" ");
  place.hidden = people.length === 0;
};

const apply = (page) => {
  const added = read(page);
  for (const old of regions()) {
    const fresh = page.querySelector(`[data-region="${old.dataset.region}"]`);
    if (!fresh) continue;
    if (old.isEqualNode(fresh)) waiting.delete(old);
    else change(old, fresh);
  }
  tell();
  sayNew(added);
};

const stream = live({ apply, looks, pause: incident ? 0 : 4000, concerns: (incidents) => !incident || incident in incidents });
composer?.addEventListener("input", () => stream.write(isTyped(composer)));
