/** The pages on privacy, terms and support. */
export const about = {
  'about.noPublisher': 'Whoever runs this bot has not said their name yet. Ask the person who gave you the app.',
  'about.runBy': 'Flow Medic is run for you by {name}.',
  'about.contact': 'For anything else, write to {contact}.',
  'about.noContact': 'No contact is set yet. Ask the person who gave you the app.',

  'about.privacy.title': 'Flow Medic and your data',
  'about.privacy.what':
    'Flow Medic reads what you write or paste to it, to say what went wrong with a flow. It keeps your cases so that you can come back to them: what you pasted, what you answered, which steps you tried.',
  'about.privacy.hidden':
    'Passwords, tokens, keys, names and addresses in a paste are hidden before anything is stored or shown. You are told what was hidden.',
  'about.privacy.kept':
    'Your words are kept for {words, plural, one {# day} other {# days}}, a case for {cases, plural, one {# day} other {# days}}. Then they are deleted.',
  'about.privacy.forget': 'Write \u201Cforget me\u201D to the bot, and it deletes everything about you at once.',
  'about.privacy.page':
    'What you paste into the tab\u2019s Decode page is read by your own browser. It is not sent anywhere and not kept.',
  'about.privacy.nobody':
    'Nothing is sent to anybody unless you press \u201CSend to IT\u201D. Then IT gets the summary that you have read.',

  'about.terms.title': 'Terms of use of Flow Medic',
  'about.terms.advice':
    'Flow Medic gives advice from a tested collection of articles. It says how sure it is, and it can be wrong. Read the risk of a step before you do it, and ask IT when you are not sure.',
  'about.terms.secrets': 'Do not paste passwords or keys on purpose. If one slipped in, change it.',
  'about.terms.warranty': 'It comes without a warranty, under the MIT licence.',

  'about.support.title': 'Help with Flow Medic',
  'about.support.chat': 'Write \u201Chelp\u201D to the bot, and it says what it can do.',
} as const;
