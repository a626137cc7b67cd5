// A form about an incident stays as it is, whatever happens on the incident: that something did is told beside it.
import { follow } from "./stream.js";

const { person, at, incident, desk } = document.querySelector("[data-live]").dataset;
const notice = document.querySelector("[data-meanwhile]");

const stream = follow({ person, since: Number(at), open: desk === undefined ? null : incident }, (message) => {
  if (message.kind === "news" && message.incidents[incident] > Number(at)) notice.hidden = false;
});
document.querySelector("main form")?.addEventListener("input", () => stream.write(true));
