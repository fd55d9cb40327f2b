/** Texts that must arrive to the letter. */
export const hostileTexts = [
  ['quotes and apostrophes', `He said "no", it's 'over' \`now\``],
  ['several lines', 'one\n\ntwo\n- three'],
  ['HTML', '<script>alert(1)</script><img src=x onerror="alert(1)">&amp;'],
  ['templates', '${7*7} {{constructor}} #{x} %s %00'],
  ['query words', 'x^NQactive=true^ORDERBYnumber" OR 1=1 -- ORDER BY created'],
  ['scripts far away', '\u05E9\u05DC\u05D5\u05DD \u6F22\u5B57 \u{1F9E1}\u{1F469}\u200D\u{1F4BB}'],
  ['backslashes', 'C:\\new\\table \\u0041 \\"'],
] as const;

/** Keys that mean something to a query, a header or an address. */
export const hostileKeys = [
  'x^NQactive=true',
  'javascript:gs.log(1)',
  '" OR "1"="1',
  "' OR summary ~ x",
  'a.b.c',
  '../../x?y#z',
  'a\r\nx-evil: 1',
  'k\u00FCche \u6F22',
  'half \uD800',
  'k'.repeat(300),
];
