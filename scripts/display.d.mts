export declare function hasScreen(): boolean;
export declare function startXvfb(size?: {
  width?: number;
  height?: number;
}): Promise<{ display: string; stop: () => void }>;
