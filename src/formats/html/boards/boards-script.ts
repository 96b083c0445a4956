/**
 * The script of the page of many boards: sorts a table by a column and shows only the rows that hold a text. Without it everything is shown,
 * in the order of the boards.
 */
export const boardsScript = `'use strict';
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  table.querySelectorAll('thead th').forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const down = header.getAttribute('aria-sort') === 'ascending';
      for (const other of table.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
      header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
      const rows = [...body.rows].sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        const order = x === '' || y === '' ? (x === '' ? 1 : 0) - (y === '' ? 1 : 0) : isNaN(x) || isNaN(y) ? x.localeCompare(y, 'sv') : x - y;
        return x === '' || y === '' ? order : down ? -order : order;
      });
      body.append(...rows);
    });
  });
}
const filter = document.getElementById('filter');
if (filter) {
  document.getElementById('filter-box').hidden = false;
  const count = document.getElementById('filter-count');
  filter.addEventListener('input', () => {
    const wanted = filter.value.trim().toLowerCase();
    let shown = 0;
    for (const row of document.querySelectorAll('tr[data-board]')) {
      row.hidden = !row.dataset.board.includes(wanted);
    }
    for (const row of document.querySelectorAll('#namnder-tabell tr[data-board]')) if (!row.hidden) shown++;
    count.textContent = shown + ' nämnder visas';
  });
}
`;
