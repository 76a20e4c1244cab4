const track = (token, extra = {}) => ({ name: `track-${token}`, path: `/track/${token}`, ...extra });
const click = (selector) => async (page) => {
  await page.locator(selector).first().click();
  await page.waitForTimeout(900);
};
const tab = (index) => async (page, size) => size === 'phone' && click(`nav button:nth-child(${index})`)(page);

export const scenes = [
  { name: 'board', path: '/', wait: 2500 },
  { name: 'board-unscheduled', path: '/work-orders/wo-463', wait: 2500 },
  { name: 'board-progress', path: '/work-orders/wo-414', wait: 2500, themes: ['light'] },
  { name: 'board-asset', path: '/assets-view/asset-0', wait: 2500 },
  { name: 'board-technician', path: '/?technician=mehmet-yilmaz', wait: 2500, themes: ['light'] },
  { name: 'board-alerts', path: '/', wait: 2000, themes: ['light'], act: async (page, size) => (size === 'phone' ? tab(4)(page, size) : click('button[aria-haspopup="dialog"]')(page)) },
  { name: 'board-map', path: '/', wait: 2000, act: tab(2), sizes: ['phone'] },
  { name: 'board-timeline', path: '/', wait: 2000, themes: ['light'], act: async (page, size) => (size === 'phone' ? tab(3)(page, size) : click('[role="group"] button:has-text("Timeline")')(page)) },
  { name: 'board-cancel', path: '/work-orders/wo-463', wait: 2000, themes: ['light'], act: click('article button:has-text("Cancel work order")') },
  { name: 'board-refused', path: '/work-orders/wo-463', wait: 2000, themes: ['light'], sizes: ['desktop'], act: click('[aria-label="Book Mehmet Yılmaz"]') },
  { name: 'board-new', path: '/', wait: 2000, act: click('button[aria-label="New work order"]') },
  { name: 'board-menu', path: '/', wait: 1500, themes: ['dark'], sizes: ['desktop'], act: click('header button:has-text("DD")') },
  { name: 'board-de', path: '/work-orders/wo-463', wait: 2500, themes: ['light'], sizes: ['desktop'], locale: 'de-DE' },
  { name: 'sign-in', path: '/sign-in', user: 'nobody' },
  { name: 'other-app', path: '/', user: 'customer', themes: ['light'] },
  track('onway'),
  track('late', { themes: ['light'], sizes: ['phone'], full: true }),
  track('before'),
  track('arriving', { themes: ['dark'], sizes: ['phone'] }),
  track('old', { themes: ['light'], sizes: ['phone'] }),
  track('onsite', { themes: ['light'] }),
  track('done', { themes: ['light'] }),
  track('canceled', { themes: ['light'] }),
  track('rescheduled', { themes: ['light'], sizes: ['phone'] }),
  track('expired', { themes: ['light'], sizes: ['phone'] }),
  track('onway', { name: 'track-onway-de', locale: 'de-DE', themes: ['light'], sizes: ['phone'] }),
];
