export declare function sweepCompiled(root: string): { orphans: string[]; missing: string[] };
export declare function knowledgeInputs(root: string): string;
export declare function digestOf(file: string): string;
