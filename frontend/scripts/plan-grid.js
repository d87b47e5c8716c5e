/*
 * Keyboard and pointer gestures of the plan grid that the grid itself does not know.
 * The grid tells the server one event, "plan-command", with { command, item, field }: the server decides what it means.
 * Keys are caught in the capture phase because the grid moves its focus on arrows whatever the modifier.
 */
(() => {
  const COMMANDS = [
    { command: 'open', key: 'Enter' },
    { command: 'rename', key: 'F2' },
    { command: 'create-after', key: 'Enter', ctrl: true },
    { command: 'create-under', key: 'Enter', ctrl: true, shift: true },
    { command: 'duplicate', key: 'd', ctrl: true },
    { command: 'move', key: 'm', ctrl: true },
    { command: 'delete', key: 'Delete' },
    { command: 'move-up', key: 'ArrowUp', alt: true },
    { command: 'move-down', key: 'ArrowDown', alt: true },
    { command: 'outdent', key: 'ArrowLeft', alt: true },
    { command: 'indent', key: 'ArrowRight', alt: true },
    { command: 'close', key: 'Escape' },
    { command: 'shortcuts', key: '?', anyShift: true },
    { command: 'search', key: '/', anyShift: true },
  ];

  const NEEDS_NO_ROW = ['close', 'shortcuts', 'search'];

  const commandOf = (event) =>
    COMMANDS.find(
      (c) =>
        c.key.toLowerCase() === event.key.toLowerCase() &&
        !!c.ctrl === (event.ctrlKey || event.metaKey) &&
        !!c.alt === event.altKey &&
        (c.anyShift || !!c.shift === event.shiftKey),
    );

  const gridOf = (event) => event.composedPath().find((node) => node.localName === 'vaadin-grid');

  const place = (grid, event) => {
    const context = grid.getEventContext(event);
    return context.section === 'body' && context.item
      ? { item: context.item.key, field: context.column?.getAttribute('data-field') ?? '' }
      : null;
  };

  const send = (grid, command, where) =>
    grid.dispatchEvent(
      new CustomEvent('plan-command', { detail: { command, item: where?.item ?? '', field: where?.field ?? '' } }),
    );

  const onKey = (event) => {
    const grid = gridOf(event);
    if (!grid || !grid.classList.contains('plan-grid') || grid.hasAttribute('interacting')) {
      return;
    }
    const found = commandOf(event);
    const where = found && place(grid, event);
    if (!found || (!where && !NEEDS_NO_ROW.includes(found.command))) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    send(grid, found.command, where);
  };

  /* Opening the panel at the first click may shift the columns: the second click counts for the cell of the first. */
  let firstClick = null;

  const onClick = (event) => {
    const grid = gridOf(event);
    if (grid?.classList.contains('plan-grid') && event.detail === 1) {
      firstClick = place(grid, event);
    }
  };

  const onDoubleClick = (event) => {
    const grid = gridOf(event);
    if (grid?.classList.contains('plan-grid') && firstClick) {
      send(grid, 'open', firstClick);
    }
  };

  const rowOf = (grid, key) => [...grid.$.items.children].find((row) => !row.hidden && row._item?.key === key);

  /* Gives the focus to a row that may be moving: its data arrive some frames later, perhaps in another place. */
  const focusRow = (grid, key, field, frames = 30) => {
    const row = rowOf(grid, key);
    if (row && !row.contains(grid.shadowRoot.activeElement)) {
      const cells = [...row.children].filter((cell) => cell._column && !cell._column.hidden);
      grid.toggleAttribute('navigating', true);
      (cells.find((c) => c._column.getAttribute('data-field') === field) ?? cells[0])?.focus();
    }
    if (frames > 0) {
      requestAnimationFrame(() => focusRow(grid, key, field, frames - 1));
    }
  };

  /* Tells the style sheet where the first budget column starts: the bands of the headings end there. */
  const measure = (grid) => {
    const column = grid._getColumns?.().find((c) => !c.hidden && (c.getAttribute('data-field') ?? '').startsWith('budget.'));
    const cell = column?._headerCell;
    const left = cell ? cell.getBoundingClientRect().left - grid.getBoundingClientRect().left : 0;
    grid.style.setProperty('--plan-band-end', cell && left > 0 ? `${Math.round(left)}px` : '100cqw');
  };

  const watched = new WeakSet();

  const watch = (grid) => {
    if (watched.has(grid)) {
      return;
    }
    watched.add(grid);
    const later = () => requestAnimationFrame(() => measure(grid));
    new ResizeObserver(later).observe(grid);
    grid.$.table.addEventListener('scroll', later, { passive: true });
    ['column-resize', 'columns-changed'].forEach((name) => grid.addEventListener(name, later));
    new MutationObserver(later).observe(grid.$.header, { subtree: true, attributes: true, attributeFilter: ['style', 'hidden'] });
    later();
  };

  window.addEventListener('keydown', onKey, true);
  window.addEventListener('click', onClick, true);
  window.addEventListener('dblclick', onDoubleClick, true);

  /* Ctrl+S anywhere saves the open panel; the browser's own dialog never helps here. */
  window.addEventListener(
    'keydown',
    (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
        const panel = document.querySelector('.item-panel');
        if (panel) {
          event.preventDefault();
          /* A field sends its text when it loses the focus: leave it and come back. */
          const field = document.activeElement;
          field?.blur();
          field?.focus({ preventScroll: true });
          panel.dispatchEvent(new CustomEvent('panel-save'));
        }
      }
    },
    true,
  );

  window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('.item-panel.is-dirty')) {
      event.preventDefault();
    }
  });

  window.jalonPlan = { focusRow, watch };
  document.querySelectorAll('vaadin-grid.plan-grid').forEach((grid) => watch(grid));
  window.dispatchEvent(new CustomEvent('jalon-plan-ready'));
})();
