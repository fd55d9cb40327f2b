import { questionIn, sentencesOf, type QuestionForm } from '../../../../src/core/knowledge/explanations/question-form';

test.each<[QuestionForm, string]>([
  ['meaning', 'what is NLA'],
  ['meaning', 'Hi, could you please explain to me what NLA means'],
  ['meaning', 'I don\u2019t know what a PRT is'],
  ['meaning', 'service accounts, what are those'],
  ['meaning', 'explain Network Level Authentication please'],
  ['meaning', 'UPN meaning'],
  ['meaning', 'how does the gateway work'],
  ['contrast', 'attended vs unattended'],
  ['contrast', 'Entra registered or Entra joined, what is the difference'],
  ['contrast', 'is a desktop flow the same as a cloud flow'],
  ['way', 'where do I see the run\u2019s error'],
  ['way', 'I want to see the run history'],
  ['way', 'I can\u2019t find where the run history is'],
  ['way', 'is there a way to see the account'],
  ['way', 'Is it hybrid joined, how do I see that'],
  ['which', 'which account does the connection use'],
  ['which', 'with which account does my connection sign in'],
  ['which', 'what is my UPN'],
  ['whether', 'is this chat private'],
])('asks for a %s: %s', (form, sentence) => {
  expect(questionIn(sentence)?.form).toBe(form);
});

test.each([
  'why is AzureAdPrt NO',
  'NLA is on',
  'I don\u2019t see the run\u2019s error',
  'I know what a UPN is',
  'My colleague explained to me what a service account is',
  'The difference between the two is that one fails',
  'how come that it stopped',
  'please fix the connection',
  '',
])('asks nothing that is explained: %s', (sentence) => {
  expect(questionIn(sentence)).toBeUndefined();
});

test('the words that only ask are no part of what is asked about', () => {
  expect(questionIn('hello, could somebody explain to me NLA please')?.about).toBe('nla');
  expect(questionIn('hosted machines - what are they')?.about).toBe('hosted machines');
});

test('a dot within a name ends no sentence', () => {
  expect(sentencesOf('Hi. How do I open make.powerautomate.com? Thanks!\n')).toEqual([
    'Hi',
    'How do I open make.powerautomate.com',
    'Thanks',
  ]);
});
