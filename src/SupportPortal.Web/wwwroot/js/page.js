// A page that keeps itself up to date: it asks for itself again, past all checks, when it hears that something happened,
// and every minute, since time passes.
import { follow } from "./stream.js";

export const mark = document.querySelector("[data-live]");
const { person, at, incident, desk } = mark.dataset;
const minute = 60_000;

// What the page says to who listens, politely.
export const announce = (words) => { mark.textContent = words; };

export const live = ({ apply, concerns, looks = () => {}, state = () => {}, pause = 0 }) => {
  let busy = false;
  let wanted = false;
  let latest = 0;

  const refresh = async () => {
    wanted = true;
    if (busy) return;
    busy = true;
    while (wanted && !document.hidden) {
      wanted = false;
      const wait = latest + pause - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
      latest = Date.now();
      const answer = await fetch(location.href, { headers: { "Live-Refresh": "1" } }).catch(() => null);
      if (!answer?.ok || answer.redirected) break;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (page.querySelector("[data-live]")?.dataset.person === person) apply(page);
    }
    busy = false;
  };

  setInterval(() => document.hidden || refresh(), minute);
  return follow({ person, since: Number(at), open: desk === undefined ? null : incident }, (message) => {
    if (message.kind === "on" || message.kind === "off") state(message.kind === "on");
    else if (message.kind === "looks") { if (message.incident === incident) looks(message.people); }
    else if (message.kind === "stale" || concerns(message.incidents)) refresh();
  });
};
