// Completes package-lock.json after `npm install` where the registry holds no packages for other platforms:
// npm then leaves them out of the lock file, and `npm ci` refuses it, here and there.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REPO } from './setup/places.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl', gnueabihf: 'glibc', musleabihf: 'musl' };

/**
 * What a lock file says of a platform's package, read off its name, such as `@oxlint/binding-linux-x64-musl`.
 * Returns `null` if the name tells no platform.
 */
function platformEntry(name, version, isDev) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (cpu.length === 0) return null;
  const libc = words.flatMap((word) => LIBRARIES[word] ?? []);
  return {
    version,
    cpu,
    ...(isDev && { dev: true }),
    ...(os.includes('linux') && libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

const file = path.join(REPO, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;
for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] || !/^\d/.test(version)) continue;
    const entry = platformEntry(name, version, owner.dev);
    if (!entry) throw new Error(`${name} names no platform`);
    lock.packages[place] = entry;
    added += 1;
  }
}
const [root, ...packages] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...packages.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added.`);
