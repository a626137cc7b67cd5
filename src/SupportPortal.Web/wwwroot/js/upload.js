// Files go up as soon as they are chosen, each with its progress, and one after another, so that they stand in the order in
// which they were chosen. What was typed stays in the page.
const input = document.querySelector("input[data-upload]");
const form = input.form;
const lines = document.getElementById("uploads");
const list = document.getElementById("draft-files");
const { upload, megabytes, sendingText, refusedText, offlineText, largeText } = input.dataset;
const queue = [];
let number = 0;
let running = false;
let pressed = null;

const say = (text, file) => text.replace("{1}", megabytes).replace("{0}", () => file.name);

const show = (file) => {
  const one = document.createElement("div");
  const label = document.createElement("label");
  const bar = document.createElement("progress");
  label.className = "small";
  label.textContent = say(sendingText, file);
  label.htmlFor = bar.id = `upload-${++number}`;
  bar.max = 1;
  one.append(label, bar);
  lines.append(one);
  const refuse = (words) => {
    const told = document.createElement("p");
    told.className = "error";
    told.append(words);
    one.replaceChildren(told);
    // Whoever has pressed a button already sees first what did not come.
    if (!pressed) return;
    pressed = null;
    told.tabIndex = -1;
    told.focus();
  };
  return { file, bar, refuse, end: () => one.remove() };
};

const send = ({ file, bar, refuse, end }) => {
  const body = new FormData();
  body.append("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
  body.append("files", file);
  const request = new XMLHttpRequest();
  request.upload.onprogress = (e) => { bar.value = e.loaded / e.total; };
  request.onload = () => {
    if (request.status !== 200) return refuse(say(refusedText, file));
    const answer = document.createElement("div");
    answer.innerHTML = request.responseText;
    const refused = answer.querySelector(".error");
    if (refused) refuse(refused.textContent);
    else end();
    list.replaceChildren(...[...answer.children].filter((part) => part !== refused));
  };
  request.onerror = () => refuse(say(offlineText, file));
  request.onloadend = () => { running = false; next(); };
  request.open("POST", upload);
  request.send(body);
};

const next = () => {
  if (!running && queue.length > 0) {
    running = true;
    send(queue.shift());
  }
  if (running || !pressed) return;
  form.requestSubmit(pressed);
  pressed = null;
};

document.querySelector("[data-upload-button]").remove();
input.addEventListener("change", () => {
  for (const file of input.files) {
    const shown = show(file);
    if (file.size > megabytes * 1024 * 1024) shown.refuse(say(largeText, file));
    else queue.push(shown);
  }
  input.value = "";
  next();
});

// Going on waits for what is still under way.
form.addEventListener("submit", (e) => {
  if (!running) return;
  e.preventDefault();
  pressed = e.submitter;
});
