/**
 * Tokens of a managed identity of Azure. The package costs 0.2 s and 46 MB on disk, so it is loaded with the first request
 * and only where an identity is set. It keeps a token for as long as it is good.
 */
export function managedIdentityTokens(clientId: string | undefined, scope: string): () => Promise<string> {
  const credential = lazily(async () => {
    const { ManagedIdentityCredential } = await import('@azure/identity');
    return clientId === undefined ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId });
  });
  return async () => (await (await credential()).getToken(scope)).token;
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return async () => (made ??= make());
}
