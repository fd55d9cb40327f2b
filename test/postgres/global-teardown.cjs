module.exports = async () => {
  // Every project of a run asks; the server is one.
  const stop = globalThis.stopPostgres;
  globalThis.stopPostgres = undefined;
  await stop?.();
};
