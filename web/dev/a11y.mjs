// axe-core on every page state; serious and critical violations fail: node dev/a11y.mjs [name-filter]
import axe from 'axe-core';
import { browse } from './browse.mjs';

// As long as the work is on the day plan's scale; the queue offers the same work orders in full-size rows.
const accepted = { 'target-size': 'data-kind=' };
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let states = 0;
let failures = 0;

await browse(process.argv[2] ?? '', async (page, name) => {
  states++;
  await page.evaluate(axe.source); // Evaluated by the debugger: the pages' content security policy stays as it is.
  const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), standards);
  for (const { id, impact, help, nodes: all } of violations) {
    const nodes = all.filter(({ html }) => !accepted[id] || !html.includes(accepted[id]));
    if (nodes.length === 0) continue;
    if (impact === 'serious' || impact === 'critical') failures++;
    console.log(`${name}: ${impact} ${id}: ${help}`);
    for (const node of nodes.slice(0, 4)) console.log(`    ${node.target.join(' ')}  ${node.any[0]?.message ?? node.failureSummary.split('\n')[1]}`);
  }
});
console.log(`${states} page states, ${failures} serious or critical violations`);
process.exitCode = failures > 0 ? 1 : 0;
