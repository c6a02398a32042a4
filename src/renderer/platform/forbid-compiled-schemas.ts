import { config } from 'zod';

// Zod compiles validators unless told not to, which the page's policy would refuse. It asks when a schema is
// made, so this module must be the first that the page imports.
config({ jitless: true });
