// Moves boxes of a drawing, and follows its links without loading the page anew. The drawing works without this file.
"use strict";
(() => {
  const root = document.getElementById("sketch");
  if (!root) return;
  const say = document.getElementById("say");
  let drawn = location.pathname + location.search;

  async function show(address, keep) {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("sketch");
    if (!answer.ok || !fresh) { location.assign(address); return; }
    const canvas = root.querySelector(".canvas");
    const [left, top] = canvas ? [canvas.scrollLeft, canvas.scrollTop] : [0, 0];
    root.replaceChildren(...fresh.childNodes);
    const next = root.querySelector(".canvas");
    if (next) next.scrollTo(left, top);
    if (keep) history.pushState(null, "", address);
    drawn = location.pathname + location.search;
    if (say) say.textContent = root.querySelector("#lines h2").textContent;
    // The languages and colours of the head, and the data at the foot, keep what was done.
    for (const link of document.querySelectorAll(".data a, .top nav a")) {
      const same = [...page.querySelectorAll(".data a, .top nav a")].find((a) => a.textContent === link.textContent);
      if (same) link.setAttribute("href", same.getAttribute("href"));
    }
  }

  function focus(id, act) {
    const spot = [...root.querySelectorAll(".spot")].find((s) => s.dataset.id === id);
    const link = spot && (spot.querySelector(`[data-act="${act}"]`) || spot.querySelector("a"));
    // What was used may be gone, as a box that was hidden: the keyboard then goes on from the drawing.
    const tool = !spot && root.querySelector(`.tools [data-act="${act}"]`);
    (link || tool || root.querySelector(".canvas")).focus({ preventScroll: true });
  }

  // The one in the middle is in sight, where the drawing is wider than its window.
  function centre() {
    const canvas = root.querySelector(".canvas");
    const first = root.querySelector(".spot .box");
    if (!canvas || !first || canvas.scrollWidth <= canvas.clientWidth) return;
    canvas.scrollLeft = Number(first.getAttribute("x")) + first.getBBox().width / 2 - canvas.clientWidth / 2;
  }

  root.addEventListener("click", (e) => {
    const link = e.target.closest("a[data-act]");
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    if (moved) return;
    const spot = link.closest(".spot");
    const [id, act] = [spot && spot.dataset.id, link.dataset.act];
    show(link.getAttribute("href"), true).then(() => focus(id, act));
  });

  // The place of a box goes into the address like everything else that is done.
  function pin(spot, x, y) {
    const address = new URL(location.href);
    const before = address.searchParams.get("do");
    const act = `pin:${encodeURIComponent(spot.dataset.id)}:${Math.max(0, Math.round(x))}:${Math.max(0, Math.round(y))}`;
    address.searchParams.set("do", before ? before + "|" + act : act);
    address.hash = "";
    return show(address.pathname + address.search, true);
  }

  let drag = null;
  let moved = false;
  root.addEventListener("pointerdown", (e) => {
    const spot = e.target.closest(".spot");
    moved = false;
    if (!spot || e.button !== 0) return;
    const scale = spot.ownerSVGElement.viewBox.baseVal.width / spot.ownerSVGElement.getBoundingClientRect().width;
    drag = { spot, x: e.clientX, y: e.clientY, scale };
  });
  root.addEventListener("dragstart", (e) => { if (e.target.closest(".spot")) e.preventDefault(); });
  document.addEventListener("pointermove", (e) => {
    if (!drag) return;
    const [dx, dy] = [(e.clientX - drag.x) * drag.scale, (e.clientY - drag.y) * drag.scale];
    if (!moved && Math.hypot(dx, dy) < 5) return;
    moved = true;
    drag.spot.setAttribute("transform", `translate(${dx} ${dy})`);
  });
  document.addEventListener("pointerup", (e) => {
    const done = drag;
    drag = null;
    if (!done || !moved) return;
    const [dx, dy] = [(e.clientX - done.x) * done.scale, (e.clientY - done.y) * done.scale];
    pin(done.spot, Number(done.spot.dataset.x) + dx, Number(done.spot.dataset.y) + dy);
  });

  // Alt and an arrow move the box that has the focus.
  root.addEventListener("keydown", (e) => {
    const steps = { ArrowLeft: [-20, 0], ArrowRight: [20, 0], ArrowUp: [0, -20], ArrowDown: [0, 20] };
    const spot = e.target.closest(".spot");
    if (!spot || !e.altKey || !steps[e.key]) return;
    e.preventDefault();
    const [dx, dy] = steps[e.key];
    const id = spot.dataset.id;
    pin(spot, Number(spot.dataset.x) + dx, Number(spot.dataset.y) + dy).then(() => focus(id, "toggle"));
  });

  // A line's number leads to its quotes, opened.
  function open() {
    const line = location.hash.startsWith("#line-") && document.getElementById(location.hash.slice(1));
    if (!line) return;
    line.querySelector("details").open = true;
    line.querySelector("summary").focus({ preventScroll: true });
  }
  addEventListener("hashchange", open);
  // Going to a line of the table also is a step of the history, but no other drawing.
  addEventListener("popstate", () => {
    const now = location.pathname + location.search;
    if (now !== drawn) show(now, false);
  });
  centre();
  open();
})();
