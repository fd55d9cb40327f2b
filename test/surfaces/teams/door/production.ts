import type { Credentials } from '../../../../src/config';
import type { Claims } from '../../../testbed/fake-entra';

/** The bot of a company, and what Teams says when one of its people writes. */
export function production(): {
  credentials: Credentials;
  serviceUrl: string;
  /** Of a token that is good for an hour. */
  claims: Claims;
  /** Where an activity comes from. */
  home: Claims;
} {
  const appId = '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a';
  const tenantId = '1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d';
  const serviceUrl = 'https://smba.trafficmanager.net/emea/';
  const now = Math.floor(Date.now() / 1000);
  return {
    credentials: { appId, tenantId, proof: { kind: 'secret', secret: 'not-a-real-one' } },
    serviceUrl,
    claims: {
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl: serviceUrl,
      nbf: now - 3600,
      exp: now + 3600,
    },
    home: {
      conversation: { id: 'personal-chat', conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
    },
  };
}
