import fc from 'fast-check';
import {
  alphanumeric,
  capitals,
  digits,
  formsOf,
  hexDigits,
  joined,
  signs,
  small,
  token,
  type Form,
  type Row,
} from './form';

const url = `${alphanumeric}_-`;

function keys(title: string, secret: fc.Arbitrary<string>, keep: string): Form[] {
  return formsOf('key', secret, [[title, 'calls with § fail', keep]]);
}

const cookies: readonly Row[] = [
  ['FedAuth', 'FedAuth=§; rtFa=x', 'FedAuth=missing'],
  ['rtFa', 'the cookie rtFa=§ was sent', 'the cookie rtFa was not sent'],
  ['ESTSAUTH', 'ESTSAUTHPERSISTENT=§', 'ESTSAUTHPERSISTENT=null'],
  ['SPOIDCRL', 'SPOIDCRL=§', 'SPOIDCRL is missing'],
  ['Set-Cookie', 'Set-Cookie: FedAuth=§; path=/; HttpOnly', 'Set-Cookie: none'],
  ['ASP.NET session', 'ASP.NET_SessionId=§', 'ASP.NET_SessionId=empty'],
  ['ASP.NET cookie', '.AspNet.Cookies=§', '.AspNet.Cookies=none'],
  ['Java session', 'JSESSIONID=§', 'JSESSIONID=null'],
  ['PHP session', 'PHPSESSID=§', 'PHPSESSID=none'],
  ['primary refresh token', 'x-ms-RefreshTokenCredential: §', 'x-ms-RefreshTokenCredential: none'],
  ['authorization with ApiKey', 'Authorization: ApiKey §', 'Authorization: ApiKey missing'],
  ['authorization with token', 'Authorization: token §', 'Authorization: token expired'],
  ['authorization with SSWS', 'Authorization: SSWS §', 'Authorization: OAuth'],
  ['proxy authorization', 'Proxy-Authorization: Basic §', 'Proxy-Authenticate: Basic'],
  ['digest', 'Authorization: Digest username="moon", response="§"', 'WWW-Authenticate: Digest realm="moon"'],
  ['an AWS session', 'aws_session_token = §', 'aws_session_token = none'],
  ['a request token of SharePoint', 'X-RequestDigest: 0x§', 'X-RequestDigest: missing'],
  ['a client assertion', 'client_assertion=§&x=1', 'client_assertion_type=jwt'],
  ['a device code', '"device_code":"§"', '"device_code":"expired"'],
  ['a code verifier', 'code_verifier=§', 'code_verifier=missing'],
];

const inLinks: readonly Row[] = [
  ['subscription-key', 'https://moon.example/x?subscription-key=§', 'https://moon.example/x?subscription=7'],
  ['api-key', 'https://moon.example/x?api-key=§&v=1', 'https://moon.example/x?api-version=2024-01-01'],
  ['auth', 'https://moon.example/x?auth=§', 'https://moon.example/x?auth=basic'],
  ['apitoken', 'https://moon.example/x?v=1&apitoken=§', 'https://moon.example/x?v=1'],
  ['hapikey', 'https://moon.example/x?hapikey=§', 'https://moon.example/x?happy=1'],
  ['access_key', 'https://moon.example/x?access_key=§', 'https://moon.example/x?access=all'],
  ['ticket', 'https://moon.example/x?ticket=ST-§', 'https://moon.example/x?ticket=4711'],
  [
    'a security token of AWS',
    'https://moon.example/x?X-Amz-Security-Token=§',
    'https://moon.example/x?X-Amz-Date=20240101',
  ],
  ['a web hook of Teams', 'https://moon.webhook.office.com/webhookb2/§', 'https://moon.webhook.office.com/'],
  ['a web hook of Discord', 'https://discord.com/api/webhooks/4711/§', 'https://discord.com/api/v9'],
  ['a bot of Telegram', 'https://api.telegram.org/bot4711:§/getMe', 'https://api.telegram.org/'],
];

const labelledKeys: readonly Row[] = [
  [
    'a storage account',
    'DefaultEndpointsProtocol=https;AccountName=moon;AccountKey=§',
    'DefaultEndpointsProtocol=https;AccountName=moon',
  ],
  [
    'Cosmos',
    'AccountEndpoint=https://moon.documents.azure.com/;AccountKey=§;',
    'AccountEndpoint=https://moon.documents.azure.com/;',
  ],
  [
    'Service Bus',
    'Endpoint=sb://moon/;SharedAccessKeyName=Root;SharedAccessKey=§',
    'Endpoint=sb://moon/;EntityPath=orbit',
  ],
  [
    'IoT Hub',
    'HostName=moon.azure-devices.net;DeviceId=x7;SharedAccessKey=§',
    'HostName=moon.azure-devices.net;GatewayHostName=x7',
  ],
  ['an instrumentation key', 'InstrumentationKey=§', 'InstrumentationKey=none'],
  ['an encryption key', 'encryption key: §', 'encryption key: not found'],
  ['a signing key', 'SigningKey=§', 'SigningKey=none'],
  ['a licence key', 'license key: §', 'license key: missing'],
  ['a secret access key', 'aws_secret_access_key = §', 'aws_secret_access_key = none'],
  ['an instrument of Datadog', 'DD-APPLICATION-KEY: §', 'DD-APPLICATION-KEY: missing'],
];

const vendorKeys: readonly Form[] = [
  ...keys(
    'GitHub, fine grained',
    joined('github_pat_', signs(alphanumeric, 22), '_', signs(alphanumeric, 40)),
    'the github_pat_ prefix',
  ),
  ...keys('GitHub app', joined('ghs_', signs(alphanumeric, 36)), 'a ghs_ token'),
  ...keys('Slack app', joined('xapp-1-', signs(capitals, 10), '-', signs(digits, 12)), 'the xapp- prefix'),
  ...keys('Slack rotated', joined('xoxe.xoxp-1-', signs(url, 30)), 'the xoxe. prefix'),
  ...keys('Stripe hook', joined('whsec_', signs(alphanumeric, 32)), 'the whsec_ prefix'),
  ...keys('Stripe publishable', joined('rk_live_', signs(alphanumeric, 24)), 'rk_live_ is wrong'),
  ...keys('OpenAI project', joined('sk-proj-', signs(url, 40), 'a'), 'the sk-proj- prefix'),
  ...keys('Anthropic', joined('sk-ant-api03-', signs(url, 40), 'a'), 'the sk-ant- prefix'),
  ...keys('Google OAuth', joined('ya29.', signs(url, 40), 'a'), 'ya29. is old'),
  ...keys('Google refresh', joined('1//0', signs(alphanumeric, 44)), '1//0 is short'),
  ...keys('Google secret', joined('GOCSPX-', signs(alphanumeric, 28)), 'GOCSPX- is short'),
  ...keys('AWS session key', joined('ASIA', signs(capitals, 16)), 'ASIA and EMEA'),
  ...keys('SendGrid', joined('SG.', signs(alphanumeric, 22), '.', signs(alphanumeric, 43)), 'SG.Region.Name'),
  ...keys('Twilio', joined('SK', signs(hexDigits, 32)), 'SK and CZ'),
  ...keys('Telegram', joined(signs('123456789', 10), ':AA', signs(url, 32), 'a'), '10:AA'),
  ...keys('PyPI', joined('pypi-', signs(url, 60), 'a'), 'pypi-server'),
  ...keys('Docker', joined('dckr_pat_', signs(url, 27), 'a'), 'dckr_pat_ is short'),
  ...keys('DigitalOcean refresh', joined('dor_v1_', signs(hexDigits, 64)), 'dor_v1_ is short'),
  ...keys('DigitalOcean OAuth', joined('doo_v1_', signs(hexDigits, 64)), 'doo_v1_ is short'),
  ...keys('Hugging Face', joined('hf_', signs(alphanumeric, 34)), 'hf_hub is missing'),
  ...keys('Shopify', joined('shpat_', signs(hexDigits, 32)), 'shpat_ is short'),
  ...keys('Vault', joined('hvs.', signs(alphanumeric, 24)), 'hvs.exe'),
  ...keys('Vault batch', joined('hvb.', signs(alphanumeric, 24)), 'hvb.exe'),
  ...keys('Atlassian', joined('ATATT3', signs(url, 60), 'a'), 'ATATT3 is short'),
  ...keys('Atlassian app', joined('ATCTT3', signs(url, 60), 'a'), 'ATCTT3 is short'),
  ...keys('GitLab runner', joined('glrt-', signs(alphanumeric, 20)), 'glrt-x'),
  ...keys('GitLab deploy', joined('gldt-', signs(alphanumeric, 20)), 'gldt-x'),
  ...keys('Postman', joined('PMAK-', signs(hexDigits, 24), '-', signs(hexDigits, 34)), 'PMAK-x'),
  ...keys('Databricks', joined('dapi', signs(hexDigits, 32)), 'dapi failed'),
  ...keys('Linear', joined('lin_api_', signs(alphanumeric, 40)), 'lin_api_ is short'),
  ...keys('Notion', joined('ntn_', signs(alphanumeric, 46)), 'ntn_x'),
  ...keys('Airtable', joined('pat', signs(alphanumeric, 14), '.', signs(hexDigits, 64)), 'patchwork.exe'),
  ...keys('Square', joined('sq0atp-', signs(url, 22)), 'sq0atp-x'),
  ...keys('Grafana', joined('glsa_', signs(alphanumeric, 32), '_', signs(hexDigits, 8)), 'glsa_x'),
  ...keys('New Relic', joined('NRAK-', signs(capitals, 27)), 'NRAK-X'),
  ...keys('Dynatrace', joined('dt0c01.', signs(capitals, 24), '.', signs(capitals, 64)), 'dt0c01.x'),
  ...keys('Doppler', joined('dp.pt.', signs(alphanumeric, 43)), 'dp.pt.x'),
  ...keys('PlanetScale', joined('pscale_tkn_', signs(alphanumeric, 43)), 'pscale_tkn_x'),
  ...keys('RubyGems', joined('rubygems_', signs(hexDigits, 48)), 'rubygems_x'),
  ...keys('Heroku', joined('HRKU-', fc.uuid()), 'HRKU-x'),
  ...keys('Mailchimp', joined(signs(hexDigits, 32), '-us21'), 'prod-us21'),
  ...keys('Mailgun', joined('key-', signs(hexDigits, 32)), 'key-value'),
  ...keys('Groq', joined('gsk_', signs(alphanumeric, 52)), 'gsk_x'),
  ...keys('Replicate', joined('r8_', signs(alphanumeric, 37)), 'r8_x'),
  ...keys('Supabase', joined('sbp_', signs(hexDigits, 40)), 'sbp_x'),
  ...keys('Sentry', joined('sntrys_', signs(alphanumeric, 60)), 'sntrys_x'),
  ...keys('Figma', joined('figd_', signs(url, 40), 'a'), 'figd_x'),
  ...keys('Terraform', joined(signs(alphanumeric, 14), '.atlasv1.', signs(alphanumeric, 60)), 'x.atlasv1.y'),
  ...keys('age', joined('AGE-SECRET-KEY-1', signs('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)), 'AGE-SECRET-KEY-1'),
  ...keys('a hash of Windows', joined(signs(hexDigits, 32), ':', signs(hexDigits, 32)), 'fe80::1ff:fe23:4567:890a'),
  ...keys('bcrypt', joined('$2b$10$', signs(`${alphanumeric}./`, 53)), '$2b$ is a prefix'),
  ...keys(
    'a hash of Linux',
    joined('$6$', signs(alphanumeric, 8), '$', signs(`${alphanumeric}./`, 86)),
    '$6$ is a prefix',
  ),
  ...keys(
    'data protected by Windows',
    joined('01000000d08c9ddf0115d1118c7a00c04fc297eb', signs(hexDigits, 40)),
    '01000000d08c9ddf',
  ),
  ...keys(
    'a product key',
    joined(
      signs('BCDFGHJKMPQRTVWXY2346789', 5),
      '-',
      signs('BCDFGHJKMPQRTVWXY2346789', 5),
      '-',
      signs('BCDFGHJKMPQRTVWXY2346789', 4),
      '7-',
      signs('BCDFGHJKMPQRTVWXY2346789', 5),
      '-',
      signs('BCDFGHJKMPQRTVWXY2346789', 5),
    ),
    'ABCDE-FGHIJ',
  ),
  ...keys(
    'Azure DevOps of today',
    joined(signs(alphanumeric, 70), 'a1JQQJ99AAZDO', signs(alphanumeric, 4)),
    'AZDO is down',
  ),
  ...keys('a refresh token of Entra', joined('1.AX', signs(url, 90), 'a1'), '1.AX'),
];

const once: readonly Form[] = [
  ...formsOf('password', joined(signs(capitals, 4), signs(digits, 4), '!a'), [
    ['Temporary Access Pass', 'Temporary Access Pass: §', 'Temporary Access Pass: expired'],
    ['Temporary Access Pass in a sentence', 'your temporary access pass is §', 'your temporary access pass is expired'],
    ['TAP', 'TAP: §', 'TAP: not allowed'],
    ['Temporary Access Pass of Graph', '"temporaryAccessPass":"§"', '"temporaryAccessPass":null'],
  ]),
  ...formsOf(
    'token',
    joined(signs('BCDFGHJKLMNPQRSTVWXZ', 4), signs('23456789', 1), signs('BCDFGHJKLMNPQRSTVWXZ23456789', 4)),
    [
      [
        'a device login',
        'open the page https://microsoft.com/devicelogin and enter the code § to authenticate.',
        'open the page https://microsoft.com/devicelogin and enter the code.',
      ],
      ['a user code', '"user_code":"§"', '"user_code":"expired"'],
      [
        'a device login in German',
        'https://microsoft.com/devicelogin mit dem Code §',
        'https://microsoft.com/devicelogin mit dem Code',
      ],
      ['a device code in words', 'device code: §', 'device code: expired'],
    ],
  ),
  ...formsOf('password', signs('123456789', 6), [
    ['a German PIN', 'PIN lautet §', 'PIN: not set'],
    ['a code of a message', 'Use § as Microsoft account security code', 'Use 3 as the number of retries'],
    [
      'a verification code in Spanish',
      'c\u00f3digo de verificaci\u00f3n: §',
      'c\u00f3digo de verificaci\u00f3n: caducado',
    ],
    ['a verification code in German', 'Best\u00e4tigungscode: §', 'Best\u00e4tigungscode: abgelaufen'],
    ['an MFA code', 'MFA code: §', 'MFA code: not sent'],
    ['a Japanese PIN', '\u6697\u8a3c\u756a\u53f7: §', '\u6697\u8a3c\u756a\u53f7: \u672a\u8a2d\u5b9a'],
  ]),
  ...formsOf('private key', joined(signs(small, 3), signs(alphanumeric, 30), 'a1'), [
    ['PuTTY', 'PuTTY-User-Key-File-3: ssh-rsa\nPrivate-Lines: 1\n§\nPrivate-MAC: x', 'PuTTY-User-Key-File-3: ssh-rsa'],
  ]),
];

export const tokensAndKeys: readonly Form[] = [
  ...formsOf('password', token, [
    ['Redis', 'moon.redis.cache.windows.net:6380,password=§,ssl=True', 'moon.redis.cache.windows.net:6380,ssl=True'],
  ]),
  ...formsOf('token', token, cookies),
  ...formsOf('signed link', token, inLinks),
  ...formsOf('key', token, labelledKeys),
  ...vendorKeys,
  ...once,
];
