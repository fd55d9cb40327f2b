import { aboutWhom, isForeign, isOurStory, isRivalStory } from '../../../src/core/knowledge/whose-product';

test.each([
  ['Power Automate says no', { named: true, ourWords: 1 }],
  ['PAD does not click', { named: true, ourWords: 1 }],
  ['my cloud flow lost its SharePoint connection', { named: true, ourWords: 4 }],
  ['the unattended robot stands still', { named: false, ourWords: 2 }],
  ['two flows and a flow more', { named: false, ourWords: 1 }],
  ['the kitchen robot does not start', { named: false, ourWords: 1 }],
  ['the printer is out of paper', { named: false, ourWords: 0 }],
  ['C:\\Robot\\flow and workflow-robot', { named: false, ourWords: 0 }],
])('hears how much of %j is about us', (text, about) => {
  expect(aboutWhom(text)).toEqual(about);
});

test('another product makes the complaint somebody else\u2019s, unless the text is clearly about us', () => {
  const words = ['servicenow', 'uipath', 'blue prism', 'automation anywhere', 'sharepoint', 'automation'];
  const foreign = (about: Parameters<typeof isForeign>[1]): string[] => words.filter((word) => isForeign(word, about));

  expect(foreign({ named: false, ourWords: 0 })).toEqual(['servicenow', 'uipath', 'blue prism', 'automation anywhere']);
  expect(foreign({ named: false, ourWords: 2 })).toEqual(['uipath', 'blue prism', 'automation anywhere']);
  expect(foreign({ named: true, ourWords: 1 })).toEqual([]);
});

test.each([
  ['My list is long. The flow stops in Get items.', true],
  ['The screen freezes. AI Builder gives no error in the flow.', true],
  ['Power Automate is slow. UiPath is not.', true],
  ['The robot stops. UiPath lost its connection.', false],
  ['The bot of Blue Prism waits. Its connection is gone.', false],
  ['The printer is out of paper. The flow of ink stops.', false],
])('tells whether %j is a story of ours', (text, ours) => {
  expect(isOurStory(text)).toBe(ours);
});

test.each([
  ['I made a flow in Directus.\n{"message":"You don\'t have permission to access this."}', true],
  ['the runtime of Blue Prism has no permission', true],
  ['Power Automate has no permission, and neither has UiPath', false],
  ['the flow has no permission', false],
])('tells whether %j is a story of a rival', (text, theirs) => {
  expect(isRivalStory(text)).toBe(theirs);
});
