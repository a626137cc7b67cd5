// Search as you type: what the form would show replaces the list, its heading is told, and the address follows.
const form = document.querySelector("form[data-search]");
const box = form.querySelector("input[type=search]");
let latest = 0;

const search = async () => {
  const turn = ++latest;
  const address = `${location.pathname}?${new URLSearchParams(new FormData(form))}`;
  const answer = await fetch(address);
  if (!answer.ok || turn !== latest) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [old, found] = [document, page].map((one) => one.getElementById(form.dataset.search));
  if (turn !== latest || !found) return;
  old.replaceChildren(...found.childNodes);
  form.querySelector("[role=status]").textContent = old.querySelector("h2, h3").textContent;
  history.replaceState(null, "", address);
};

let waiting;
box.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => search().catch(() => {}), 150);
});
