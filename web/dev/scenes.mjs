const track = (token, extra = {}) => ({ name: `track-${token}`, path: `/track/${token}`, ...extra });

export const scenes = [
  track('onway'),
  track('late', { themes: ['light'], sizes: ['phone'], full: true }),
  track('before'),
  track('arriving', { themes: ['dark'], sizes: ['phone'] }),
  track('old', { themes: ['light'], sizes: ['phone'] }),
  track('onsite', { themes: ['light'] }),
  track('done', { themes: ['light'] }),
  track('canceled', { themes: ['light'], sizes: ['phone'] }),
  track('rescheduled', { themes: ['light'], sizes: ['phone'] }),
  track('expired', { themes: ['light'], sizes: ['phone'] }),
  track('onway', { name: 'track-onway-de', locale: 'de-DE', themes: ['light'], sizes: ['phone'] }),
];
