require('node:fs').chmodSync('dist/cli.js', 0o755);
