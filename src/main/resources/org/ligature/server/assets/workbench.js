// Keys and small comforts. Every page works without this file.
"use strict";
(() => {
  const find = document.getElementById("find");
  const typing = (el) => el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName));
  const items = () => [...document.querySelectorAll(".item")].filter((el) => el.offsetParent !== null);
  let at = null;

  function go(step) {
    const all = items();
    if (!all.length) return false;
    const from = at && all.includes(at) ? all.indexOf(at) : step > 0 ? -1 : all.length;
    const next = all[Math.min(all.length - 1, Math.max(0, from + step))];
    if (at) at.classList.remove("current");
    at = next;
    at.classList.add("current");
    const focus = at.querySelector("[data-item-key], summary, a[href], button") || at;
    focus.focus({ preventScroll: true });
    at.scrollIntoView({ block: "nearest" });
    light(at.dataset.claim);
    return true;
  }

  function light(claim) {
    document.querySelectorAll(".lit").forEach((el) => el.classList.remove("lit"));
    if (!claim) return;
    document.querySelectorAll(`[data-claim="${CSS.escape(claim)}"]`).forEach((el) => el.classList.add("lit"));
    const words = document.getElementById("q-" + claim);
    if (words && at && at.classList.contains("note")) words.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("mouseover", (e) => {
    const el = e.target.closest && e.target.closest(".hl, .note, .spot");
    if (el) light(el.dataset.claim);
  });

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === "Escape") {
      if (typing(document.activeElement)) document.activeElement.blur();
      return;
    }
    if (typing(e.target)) {
      if (e.target === find && (e.key === "ArrowDown" || e.key === "ArrowUp")) hits(e);
      return;
    }
    if (e.target.closest && e.target.closest("#found") && /^Arrow(Down|Up)$/.test(e.key)) return hits(e);
    const named = (at && at.querySelector(`[data-item-key="${CSS.escape(e.key)}"]`)) || document.querySelector(`[data-key="${CSS.escape(e.key)}"]`);
    if (named) {
      e.preventDefault();
      if (named.matches("input, select, textarea")) named.focus();
      else named.click();
      return;
    }
    if (e.key === "/") { e.preventDefault(); find.focus(); find.select(); }
    else if (e.key === "j") { e.preventDefault(); go(1); }
    else if (e.key === "k") { e.preventDefault(); go(-1); }
    else if (e.key === "o" && at) { const link = at.querySelector("a.open"); if (link) link.click(); }
    else if (e.key === "?") { location.href = "/help#keys"; }
  });

  // Up and down between the search box and what it found.
  function hits(e) {
    const links = [...document.querySelectorAll("#found a")];
    if (!links.length) return;
    e.preventDefault();
    const now = links.indexOf(document.activeElement);
    const next = now + (e.key === "ArrowDown" ? 1 : -1);
    if (next < 0) find.focus(); else links[Math.min(next, links.length - 1)].focus();
  }

  // Selected words of a document go into the form for a missed claim.
  const text = document.getElementById("text");
  const add = document.getElementById("add");
  if (text && add) {
    document.addEventListener("selectionchange", () => {
      const chosen = getSelection();
      if (chosen.isCollapsed || !text.contains(chosen.anchorNode) || !text.contains(chosen.focusNode)) return;
      const para = (chosen.anchorNode.parentElement || text).closest(".para");
      if (!para || (chosen.anchorNode.parentElement.closest("aside"))) return;
      const words = chosen.toString().trim();
      if (words.length < 4) return;
      add.querySelector("[name=words]").value = words;
      add.querySelector("[name=near]").value = para.dataset.start;
    });
    document.addEventListener("keydown", (e) => {
      if (e.key !== "a" || typing(e.target) || e.ctrlKey || e.metaKey) return;
      e.preventDefault();
      add.open = true;
      add.querySelector("[name=words]").value ? add.querySelector("[name=subject]").focus() : add.querySelector("[name=words]").focus();
    });
  }

  // Files dropped anywhere on the page of sources go into its form.
  const drop = document.getElementById("drop");
  if (drop) {
    document.addEventListener("dragover", (e) => { e.preventDefault(); drop.classList.add("over"); });
    document.addEventListener("dragleave", (e) => { if (!e.relatedTarget) drop.classList.remove("over"); });
    document.addEventListener("drop", (e) => {
      e.preventDefault();
      drop.classList.remove("over");
      if (!e.dataTransfer.files.length) return;
      drop.querySelector("[type=file]").files = e.dataTransfer.files;
      if (drop.matches("form")) drop.requestSubmit();
    });
    drop.addEventListener("submit", () => { drop.querySelector("button").disabled = true; });
  }

  // An address with an open cell shows it, not the head of a long table.
  const panel = document.getElementById("panel");
  if (panel && !location.hash) panel.closest("tr").previousElementSibling.scrollIntoView({ block: "center" });

  // After a decision about a match: the row came anew, and the next match is at hand.
  let back = null;
  document.addEventListener("htmx:beforeSwap", (e) => {
    const item = document.activeElement.closest(".item") || at;
    back = item && e.target.contains(item) ? item.id : null;
  });
  document.addEventListener("htmx:afterSettle", () => {
    if (!back) return;
    at = document.getElementById(back);
    back = null;
    if (!at) return;
    at.classList.add("current");
    if (!at.querySelector("[data-item-key=u]") || !go(1)) at.querySelector("button").focus({ preventScroll: true });
  });

  // After a cell was opened, the keyboard stays where it was.
  document.addEventListener("htmx:afterSwap", (e) => {
    if (e.target.id !== "matrix") return;
    const open = document.querySelector("#matrix [aria-expanded=true]");
    if (open) open.focus({ preventScroll: true });
  });
})();
