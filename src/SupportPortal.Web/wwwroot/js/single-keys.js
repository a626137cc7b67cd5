// Whether single keys do something in this browser: the same choice as under the keys of the queue.
const label = document.querySelector("[data-single-keys]");
const on = label.querySelector("input");

on.checked = localStorage.getItem("queue-keys") !== "off";
on.addEventListener("change", () => localStorage.setItem("queue-keys", on.checked ? "on" : "off"));
label.hidden = false;
