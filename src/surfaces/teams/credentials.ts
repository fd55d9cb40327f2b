import type { Credentials } from '../../config';
import {
  CertificateServiceClientCredentialsFactory,
  FederatedServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';

/** As the SDK wants it: where the tokens come from that the bot sends with its own requests. */
export function credentialsFactory({ appId, tenantId, proof }: Credentials): ServiceClientCredentialsFactory {
  switch (proof.kind) {
    case 'secret':
      return new SecretFactory(new PasswordServiceClientCredentialFactory(appId, proof.secret, tenantId));
    case 'certificate': {
      const { thumbprint, privateKey, certificate } = proof;
      // The thumbprint is handed in, for the SDK would start the program openssl to work it out.
      return new CertificateServiceClientCredentialsFactory(appId, thumbprint, privateKey, tenantId, certificate);
    }
    case 'managed identity':
      return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory());
    case 'federated':
      return new FederatedServiceClientCredentialsFactory(appId, proof.clientId, tenantId);
  }
}

/** The SDK's factory for secrets is the one that does not say whose kind it is. */
class SecretFactory extends ServiceClientCredentialsFactory {
  constructor(private readonly inner: PasswordServiceClientCredentialFactory) {
    super();
  }

  async isValidAppId(appId = ''): Promise<boolean> {
    return this.inner.isValidAppId(appId);
  }

  async isAuthenticationDisabled(): Promise<boolean> {
    return this.inner.isAuthenticationDisabled();
  }

  async createCredentials(
    appId: string,
    audience: string,
    loginEndpoint: string,
    validateAuthority: boolean,
  ): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    return this.inner.createCredentials(appId, audience, loginEndpoint, validateAuthority);
  }
}
