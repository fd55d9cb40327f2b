import { aboutWhom, isForeign } from '../../../src/core/knowledge/whose-product';

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
