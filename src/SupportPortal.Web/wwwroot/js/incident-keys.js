// Works an incident from the keyboard. What a key does is a link or a field of the page, so that it does nothing where
// those are not.
import { keys, step } from "./keys.js";

const entries = () => [...document.querySelectorAll("main .thread > li[id]")];
const move = (by) => step(entries(), entries().indexOf(document.activeElement?.closest(".thread > li[id]")), by);

// The composer shows one form; another one is behind its link, which leads to the field.
const write = (what) => {
  const tab = document.querySelector(`.composer [data-write="${what}"]`);
  if (!tab || tab.hasAttribute("aria-current")) document.querySelector(".composer textarea")?.focus();
  else location.assign(`${tab.href.split("#")[0]}#Form_Text`);
};

const back = () => document.querySelector("main .crumbs a")?.click();
const isDesk = document.querySelector("[data-desk]") !== null;

keys({
  j: () => move(1),
  k: () => move(-1),
  r: () => write("reply"),
  ...isDesk && { n: () => write("note"), c: () => write("call"), a: () => document.querySelector("form[data-move=Take]")?.requestSubmit() },
  u: back,
});
