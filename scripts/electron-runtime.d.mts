export declare function resolveElectron(): { path: string; version: string; source: string };
