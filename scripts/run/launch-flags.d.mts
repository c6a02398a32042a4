export declare const isRoot: boolean;
export declare const launchFlags: readonly string[];
