
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId('filters');
  const table = document.querySelector('.matrix');
  const dialog = byId('help');
  if (!form || !table) return;

  const marks = [...document.querySelectorAll('#legend [data-mark]')].map((li) => ({
    id: li.dataset.mark,
    sign: li.querySelector('.sign').textContent,
    word: li.querySelector('.word').textContent,
  }));
  const strength = new Map(marks.map((m, i) => [m.id, i]));
  const facts = [...document.querySelectorAll('.fact')].map((li) => ({
    li,
    tie: li.closest('details').dataset.tie,
    text: null,
    ...li.dataset,
  }));
  const cells = new Map([...table.querySelectorAll('a')].map((a) => [a.hash.slice(1), a]));
  const groups = [...document.querySelectorAll('#notes details')].map((details) => ({
    details,
    facts: [],
    cell: cells.get(details.id),
  }));
  const groupOf = new Map(groups.map((group) => [group.details, group]));
  for (const fact of facts) groupOf.get(fact.li.closest('details')).facts.push(fact);
  const open = new Set();

  // --- filter -------------------------------------------------------------------------------------------------------
  const fields = ['q', 'tie', 'way', 'state', 'pub', 'from', 'to'];
  const wanted = () => Object.fromEntries(fields.map((name) => [name, form.elements[name].value.trim()]));
  const active = (w) => fields.some((name) => w[name] !== '');

  function textOf(fact) {
    if (fact.text === null) {
      const company = fact.li.closest('.company').querySelector('h3 bdi').textContent;
      fact.text = (company + ' ' + fact.li.textContent).toLowerCase();
    }
    return fact.text;
  }

  function fits(fact, w, words) {
    if (w.tie && fact.tie !== w.tie) return false;
    if (w.way && !fact.way.split(' ').includes(w.way)) return false;
    if (w.state && fact.state !== w.state) return false;
    if (w.pub && fact.pub !== w.pub) return false;
    // Partial dates compare as text; "~" comes after every digit, so that 2015 reaches to the end of that year.
    if ((w.from || w.to) && !fact.first) return false;
    if (w.from && fact.last + '~' < w.from) return false;
    if (w.to && fact.first > w.to + '~') return false;
    return words.every((word) => textOf(fact).includes(word));
  }

  function strongest(list) {
    return marks[Math.min(...list.map((f) => strength.get(f.mark)))];
  }

  function relabel(box, shown) {
    const mark = shown.length ? strongest(shown) : null;
    box.querySelector('.n').textContent = shown.length || '';
    box.querySelector('.sign').textContent = mark ? mark.sign : '';
    const word = box.querySelector('.word');
    if (word && mark) word.textContent = mark.word;
    const spoken = box.querySelector('.sr');
    if (spoken) spoken.textContent = shown.length + (mark ? ', ' + mark.word : '');
  }

  function filter() {
    const w = wanted();
    const words = w.q.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const fact of facts) {
      fact.li.hidden = !fits(fact, w, words);
      if (!fact.li.hidden) count++;
    }
    const totals = new Map();
    for (const group of groups) {
      const shown = group.facts.filter((f) => !f.li.hidden);
      const key = group.details.id.split('-')[0];
      totals.set(key, (totals.get(key) || 0) + shown.length);
      group.details.hidden = shown.length === 0;
      relabel(group.details.querySelector('summary'), shown);
      relabel(group.cell, shown);
      group.cell.toggleAttribute('aria-disabled', false);
      if (shown.length === 0) group.cell.setAttribute('aria-disabled', 'true');
    }
    const all = !active(w);
    table.classList.toggle('filtered', !all);
    for (const row of table.querySelectorAll('tr[data-key]')) {
      const total = totals.get(row.dataset.key) || 0;
      row.hidden = !all && total === 0;
      row.querySelector('.name .n').textContent = total;
      byId(row.dataset.key).hidden = row.hidden;
    }
    const shown = form.elements.shown;
    shown.textContent = shown.dataset.text.replace('{0}', count).replace('{1}', facts.length);
    form.querySelector('.none').hidden = count > 0;
    for (const key of open) show(key);
  }

  // --- the row beneath ----------------------------------------------------------------------------------------------
  const opener = (key) => cells.get(key);
  const rowOf = (key) => table.querySelector('tr[data-key="' + key.split('-')[0] + '"]');
  const beneath = (key) => byId('beneath-' + key.split('-')[0]);

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function listOf(details) {
    const list = details.querySelector('.facts').cloneNode(true);
    list.querySelectorAll('[id]').forEach((e) => e.removeAttribute('id'));
    list.querySelectorAll('.fact[hidden]').forEach((e) => e.remove());
    return list;
  }

  function hide(key) {
    const row = beneath(key);
    if (row) row.remove();
    for (const other of [...open]) {
      if (other.split('-')[0] !== key.split('-')[0]) continue;
      open.delete(other);
      opener(other).setAttribute('aria-expanded', 'false');
      opener(other).removeAttribute('aria-controls');
    }
  }

  function panel(key) {
    const company = byId(key.split('-')[0]);
    const whole = byId(key) === company;
    const parts = whole ? [...company.querySelectorAll('details:not([hidden])')] : [byId(key)];
    const box = element('div', 'panel');
    const head = element('div', 'panel-head');
    const name = company.querySelector('h3 bdi').textContent;
    head.append(element('h3', '', whole ? name : name + ' · ' + parts[0].querySelector('.tie').textContent));
    const close = element('button', 'close', table.dataset.close);
    close.type = 'button';
    close.addEventListener('click', () => { hide(key); remember(); opener(key).focus(); });
    head.append(close);
    box.append(head);
    for (const part of parts) {
      if (whole) box.append(element('h4', '', part.querySelector('.tie').textContent));
      box.append(listOf(part));
    }
    return box;
  }

  function show(key) {
    hide(key);
    const row = element('tr', 'beneath');
    row.id = 'beneath-' + key.split('-')[0];
    const cell = document.createElement('td');
    cell.colSpan = table.tHead.rows[0].cells.length;
    cell.append(panel(key));
    row.append(cell);
    row.hidden = rowOf(key).hidden;
    rowOf(key).after(row);
    open.add(key);
    opener(key).setAttribute('aria-expanded', 'true');
    opener(key).setAttribute('aria-controls', row.id);
    fitPanels();
  }

  /** On narrow windows the table scrolls sideways; a panel stays within what can be seen. */
  function fitPanels() {
    const width = table.parentElement.clientWidth;
    table.querySelectorAll('.panel').forEach((p) => { p.style.maxWidth = Math.min(832, width) + 'px'; });
  }

  function scrolls() {
    const box = table.parentElement;
    box.classList.remove('fits');
    // A box that scrolls would keep the head from sticking to the window.
    if (table.scrollWidth <= box.clientWidth) box.classList.add('fits');
    fitPanels();
  }

  function toggle(link) {
    const key = link.hash.slice(1);
    if (link.getAttribute('aria-disabled') === 'true') return;
    if (open.has(key)) hide(key);
    else show(key);
    remember();
  }

  // --- the address keeps the state ----------------------------------------------------------------------------------
  let saying = false;

  function remember() {
    const state = new URLSearchParams();
    const w = wanted();
    for (const name of fields) if (w[name]) state.set(name, w[name]);
    if (open.size) state.set('open', [...open].sort().join(','));
    const hash = state.toString();
    saying = true;
    history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
    saying = false;
  }

  function recall() {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes('=')) return reveal(hash);
    const state = new URLSearchParams(hash);
    for (const name of fields) form.elements[name].value = state.get(name) || '';
    for (const key of [...open]) hide(key);
    filter();
    for (const key of (state.get('open') || '').split(',')) {
      if (/^k\d+(-\w+)?$/.test(key) && byId(key) && opener(key)) show(key);
    }
  }

  function reveal(id) {
    const target = byId(id);
    if (!target) return;
    const details = target.closest('details');
    if (details) details.open = true;
    target.scrollIntoView();
  }

  // --- keys ---------------------------------------------------------------------------------------------------------
  const visible = (e) => e.offsetParent !== null && !e.closest('[hidden]');

  function companies() {
    const names = [...table.querySelectorAll('.name')].filter(visible);
    return names.length ? names : [...document.querySelectorAll('.company h3')].filter(visible);
  }

  function step(by) {
    const list = companies();
    const here = document.activeElement.closest('tr[data-key], .company');
    const beneathOf = document.activeElement.closest('.beneath');
    const row = beneathOf ? beneathOf.previousElementSibling : here;
    const at = list.findIndex((e) => row && row.contains(e));
    const next = list[Math.min(list.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    if (!next) return;
    if (next.tagName === 'H3') next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  function move(link, dx, dy) {
    const row = link.closest('tr');
    if (dx) {
      const line = [...row.querySelectorAll('a')];
      const next = line[line.indexOf(link) + dx];
      if (next) next.focus();
      return;
    }
    const column = link.closest('td, th').cellIndex;
    const rows = [...table.querySelectorAll('tr[data-key]')].filter(visible);
    for (let i = rows.indexOf(row) + dy; i >= 0 && i < rows.length; i += dy) {
      const next = rows[i].cells[column].querySelector('a');
      if (next) return next.focus();
    }
  }

  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target;
    const typing = target.matches('input, select, textarea');
    if (event.key === 'Escape') {
      const row = target.closest('.beneath') || (target.closest('tr[data-key]') || document.body).nextElementSibling;
      if (typing) target.blur();
      else if (row && row.matches('.beneath')) row.querySelector('.close').click();
      return;
    }
    if (typing || dialog.open && event.key !== '?') return;
    const link = target.closest('.matrix tr[data-key] a');
    if (event.key === '/') { form.elements.q.focus(); form.elements.q.select(); }
    else if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === '?') { if (dialog.open) dialog.close(); else dialog.showModal(); }
    else if (event.key === ' ' && link) toggle(link);
    else if (event.key === 'Enter' && target.matches('.company h3')) openCompany(target);
    else if (link && arrows[event.key]) move(link, ...arrows[event.key]);
    else return;
    event.preventDefault();
  });

  /** Where the table is a list, a company's Enter opens all its ties, or closes them. */
  function openCompany(heading) {
    const all = [...heading.parentElement.querySelectorAll('details')];
    const closed = all.some((d) => !d.open);
    all.forEach((d) => { d.open = closed; });
  }

  // --- start --------------------------------------------------------------------------------------------------------
  form.hidden = false;
  table.querySelectorAll('tr[data-key] a').forEach((link) => {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
  });
  table.addEventListener('click', (event) => {
    const link = event.target.closest('tr[data-key] a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(link);
  });
  form.querySelector('.keys').addEventListener('click', () => dialog.showModal());
  form.querySelector('.more').addEventListener('click', (event) => {
    event.target.setAttribute('aria-expanded', String(form.classList.toggle('all')));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => { filter(); remember(); });
  form.addEventListener('reset', () => setTimeout(() => { filter(); remember(); }));
  window.addEventListener('hashchange', () => { if (!saying) recall(); });
  window.addEventListener('resize', scrolls);
  window.addEventListener('beforeprint', () => {
    document.querySelectorAll('#notes details, .about').forEach((d) => { d.dataset.was = d.open; d.open = true; });
  });
  window.addEventListener('afterprint', () => {
    document.querySelectorAll('#notes details, .about').forEach((d) => { d.open = d.dataset.was === 'true'; });
  });
  scrolls();
  filter();
  recall();
})();
