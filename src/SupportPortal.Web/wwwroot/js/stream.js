// One stream of the server's a browser: of its visible tabs the one that gets the lock listens, and passes on what it
// hears. Tabs that are hidden neither listen nor count; a browser whose tabs are all hidden has no stream.
const memory = 60_000;
const overlap = 10_000;

export const follow = (me, hear) => {
  const tab = { id: crypto.randomUUID?.() ?? String(Math.random()), since: me.since, open: me.open ?? null, writing: false };
  const name = `live-${me.person}`;
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(name) : null;
  let stop = null;
  let leader = null;

  const get = (message) => {
    if (message.at) tab.since = Math.max(tab.since, message.at);
    hear(message);
  };
  const say = (message) => channel?.postMessage(message);
  const here = () => (leader ? leader.meet(tab) : say({ kind: "here", tab }));

  if (channel) channel.onmessage = ({ data }) => {
    if (data.kind === "told" && stop && (!data.to || data.to === tab.id)) get(data.message);
    if (data.kind === "leads" && stop) here();
    if (data.kind === "here") leader?.meet(data.tab);
    if (data.kind === "gone") leader?.miss(data.id);
  };

  const lead = () => new Promise((resolve) => {
    leader = lends(me.person, tab, (message, to) => {
      if (!to || to === tab.id) get(message);
      if (to !== tab.id) say({ kind: "told", to, message });
    });
    say({ kind: "leads" });
    const leave = stop;
    stop = () => { leave(); leader.end(); leader = null; resolve(); };
  });

  const join = () => {
    if (stop) return;
    const waiting = new AbortController();
    stop = () => { waiting.abort(); say({ kind: "gone", id: tab.id }); };
    if (navigator.locks && channel) navigator.locks.request(name, { signal: waiting.signal }, lead).catch(() => {});
    else lead();
    here();
  };
  const leave = () => { stop?.(); stop = null; };

  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : join()));
  addEventListener("pagehide", leave);
  addEventListener("pageshow", () => document.hidden || join());
  if (!document.hidden) join();

  return { write: (writing) => { if (writing !== tab.writing) { tab.writing = writing; here(); } } };
};

// The tab that listens for all.
const lends = (person, own, tell) => {
  const tabs = new Map();
  let source = null;
  let asked = "";
  let timer = null;
  let tries = 0;
  let over = false;
  let recent = [];
  let looks = new Map();
  let last = own.since;
  const from = own.since;

  const address = () => {
    const query = new URLSearchParams({ person });
    const all = [...tabs.values()].filter((tab) => tab.open);
    for (const open of new Set(all.map((tab) => tab.open))) query.append("open", open);
    for (const open of new Set(all.filter((tab) => tab.writing).map((tab) => tab.open))) query.append("writing", open);
    return `/live?${query}`;
  };

  const later = (wait) => { clearTimeout(timer); timer = setTimeout(listen, wait); };

  const listen = () => {
    source?.close();
    asked = address();
    looks = new Map();
    source = new EventSource(`${asked}&since=${last}`);
    for (const kind of ["beat", "news", "stale", "looks", "bye"]) source.addEventListener(kind, (e) => take(kind, JSON.parse(e.data)));
    // Who comes back at once comes back with everybody else: the waits grow, and differ.
    source.onerror = () => {
      source.close();
      tell({ kind: "off" });
      if (!over) later(Math.min(60_000, 1000 * 2 ** tries++) * (0.5 + Math.random()));
    };
  };

  const take = (kind, data) => {
    const message = { kind, ...data };
    if (data.at) last = data.at;
    if (kind === "beat") { tries = 0; tell({ kind: "on", at: data.at }); return; }
    if (kind === "bye") { over = true; source.close(); tell({ kind: "off" }); return; }
    if (kind === "looks") looks.set(data.incident, message);
    else recent = [...recent.filter((one) => one.at > last - memory - overlap), { at: last, ...message }];
    tell(message);
  };

  // A page that joins may have been made before something that was heard already.
  const meet = (tab) => {
    const isNew = !tabs.has(tab.id);
    tabs.set(tab.id, { ...tab });
    if (!over && address() !== asked) later(asked ? 300 : 0);
    if (!isNew || tab.id === own.id) return;
    if (source?.readyState === EventSource.OPEN) tell({ kind: "on" }, tab.id);
    if (tab.since < from) tell({ kind: "stale" }, tab.id);
    else recent.filter((one) => one.at > tab.since - overlap).forEach((one) => tell(one, tab.id));
    if (looks.has(tab.open)) tell(looks.get(tab.open), tab.id);
  };

  const miss = (id) => {
    tabs.delete(id);
    if (!over && address() !== asked) later(300);
  };

  meet(own);
  return { meet, miss, end: () => { over = true; clearTimeout(timer); source?.close(); tell({ kind: "off" }, own.id); } };
};
