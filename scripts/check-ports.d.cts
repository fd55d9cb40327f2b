export declare const wanted: readonly { setting: string; port: number; for: string }[];
