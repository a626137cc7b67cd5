// Tells the server which time zone the reader is in; times then come in that zone from the next page on. The first page was
// written without: its times are asked for again, and put in their places.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const cookie = `tz=${encodeURIComponent(zone)}`;
const parts = (page) => [...page.querySelectorAll("main time, [data-zone]")];

const putRight = async () => {
  const answer = await fetch(location.href, { headers: { "Live-Refresh": "1" } }).catch(() => null);
  if (!answer?.ok) return;
  const fresh = parts(new DOMParser().parseFromString(await answer.text(), "text/html"));
  const same = (old, now) => now && (!old.dateTime || Date.parse(old.dateTime) === Date.parse(now.dateTime));
  parts(document).forEach((old, i) => { if (same(old, fresh[i])) old.replaceWith(document.importNode(fresh[i], true)); });
};

if (zone && !document.cookie.includes(cookie)) {
  document.cookie = `${cookie}; path=/; max-age=31536000; samesite=lax`;
  if (document.cookie.includes(cookie) && document.querySelector("main time[datetime*=T]")) putRight();
}

// A page may have been open for long when it is printed.
addEventListener("beforeprint", () => {
  const { lang } = document.documentElement;
  for (const now of document.querySelectorAll("[data-now]"))
    now.textContent = new Date().toLocaleString(lang === "en" ? "en-GB" : lang, { dateStyle: "long", timeStyle: "short", hourCycle: "h23", timeZone: now.dataset.now });
});
