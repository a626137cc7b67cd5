// Files of a form: listed with their sizes, removable until they are sent, checked with the server's own words, and sent
// with progress. When the server refuses, text and files stay where they are.
const size = (bytes) => {
  const [by, unit, digits] = bytes < 1e3 ? [1, "B", 0] : bytes < 1e6 ? [1e3, "kB", 0] : [1e6, "MB", bytes < 1e7 ? 1 : 0];
  return `${(bytes / by).toLocaleString(document.documentElement.lang, { maximumFractionDigits: digits, minimumFractionDigits: digits })} ${unit}`;
};

for (const input of document.querySelectorAll("input[data-most]")) {
  const form = input.form;
  const field = input.closest(".field");
  const list = field.querySelector(".attached");
  const said = field.querySelector(".attached-said");
  const { most, megabytes, manyText, largeText, emptyText, removeText, sendingText, offlineText } = input.dataset;
  const limit = input.multiple ? Number(most) : 1;
  let files = [];
  let request = null;

  const say = (sentences) => said.replaceChildren(...sentences.map((words) => {
    const line = document.createElement("p");
    line.className = "error";
    line.textContent = words;
    return line;
  }));

  const line = (file) => {
    const item = document.createElement("li");
    const name = document.createElement("span");
    const bytes = document.createElement("span");
    const remove = document.createElement("button");
    name.textContent = `${file.name} `;
    bytes.className = "muted small";
    bytes.textContent = size(file.size);
    name.append(bytes);
    remove.type = "button";
    remove.className = "btn btn-small";
    remove.textContent = removeText;
    const whose = document.createElement("span");
    whose.className = "hidden";
    whose.textContent = `: ${file.name}`;
    remove.append(whose);
    remove.addEventListener("click", () => {
      files = files.filter((one) => one !== file);
      show();
      (list.querySelector("button") ?? input).focus();
    });
    item.append(name, remove);
    return item;
  };

  const show = () => {
    const chosen = new DataTransfer();
    files.forEach((file) => chosen.items.add(file));
    input.files = chosen.files;
    list.replaceChildren(...files.map(line));
    list.hidden = files.length === 0;
  };

  input.addEventListener("change", () => {
    const wrong = [];
    for (const file of input.files) {
      const same = files.some((one) => one.name === file.name && one.size === file.size && one.lastModified === file.lastModified);
      if (file.size > megabytes * 1024 * 1024) wrong.push(largeText.replace("{0}", () => file.name));
      else if (file.size === 0) wrong.push(emptyText.replace("{0}", () => file.name));
      else if (!input.multiple) files = [file];
      else if (!same && files.length >= limit) { if (!wrong.includes(manyText)) wrong.push(manyText); }
      else if (!same) files.push(file);
    }
    show();
    say(wrong);
  });

  // To another place of the same page a browser goes without asking for it again.
  const go = (next) => {
    const here = next.pathname === location.pathname && next.search === location.search;
    location.assign(next);
    if (here) location.reload();
  };

  // The same form without a script's help: it comes back with a page of its own.
  const plainly = (pressed) => {
    if (pressed?.name) {
      const value = document.createElement("input");
      value.type = "hidden";
      value.name = pressed.name;
      value.value = pressed.value;
      form.append(value);
    }
    HTMLFormElement.prototype.submit.call(form);
  };

  const refuse = (answer) => {
    const page = new DOMParser().parseFromString(answer, "text/html");
    const told = page.querySelector("main > .error-summary") ?? page.querySelector("main h1")?.parentElement;
    const box = document.createElement("div");
    box.className = "error-summary";
    box.tabIndex = -1;
    box.setAttribute("role", "alert");
    // The files are still chosen here.
    box.append(...[...told.children].filter((part) => !part.matches("form, p.small, .row")).map((part) => document.importNode(part, true)));
    form.querySelector(".error-summary")?.remove();
    form.querySelector("[aria-labelledby=news]")?.remove();
    form.prepend(box);
    const news = page.querySelector("section[aria-labelledby=news]");
    if (news) box.after(document.importNode(news, true));
    // What is asked only now comes behind the field that it is about.
    for (const asked of page.querySelectorAll("[data-asked]")) {
      const field = form.querySelector(`[name="${asked.dataset.asked}"]`)?.closest(".field");
      if (field && !form.querySelector(`[data-asked="${asked.dataset.asked}"]`)) field.after(document.importNode(asked, true));
    }
    for (const seen of form.querySelectorAll("input[name$=Seen]")) seen.value = page.querySelector(`input[name="${seen.name}"]`)?.value ?? seen.value;
    for (const button of form.querySelectorAll("button[name='Form.Waits']")) button.textContent = page.querySelector(`button[name="${button.name}"][value="${button.value}"]`)?.textContent ?? button.textContent;
    box.focus();
  };

  const send = (pressed) => {
    const body = new FormData(form, pressed);
    const bar = document.createElement("progress");
    const label = document.createElement("label");
    const buttons = form.querySelectorAll("button");
    bar.max = 1;
    label.textContent = `${sendingText} `;
    label.append(bar);
    said.replaceChildren(label);
    buttons.forEach((button) => button.setAttribute("aria-disabled", "true"));
    request = new XMLHttpRequest();
    request.upload.onprogress = (e) => { bar.value = e.loaded / e.total; };
    request.onerror = () => say([offlineText]);
    request.onload = () => {
      say([]);
      if (request.status === 204) go(new URL(request.getResponseHeader("Location"), location.href));
      else if ([409, 413, 422].includes(request.status)) refuse(request.responseText);
      else plainly(pressed);
    };
    request.onloadend = () => {
      buttons.forEach((button) => button.removeAttribute("aria-disabled"));
      request = null;
    };
    request.open("POST", pressed?.getAttribute("formaction") ?? form.action);
    request.setRequestHeader("X-Upload", "1");
    request.send(body);
  };

  form.addEventListener("submit", (e) => {
    if (files.length === 0) return;
    e.preventDefault();
    if (!request) send(e.submitter);
  });
}
