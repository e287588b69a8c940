declare module 'doiuse' {
  import type { AcceptedPlugin, Node } from 'postcss';

  interface FeatureUsage {
    feature: string;
    message: string;
    usage: Node;
  }
  export default function doiuse(options: {
    browsers: string[];
    ignore?: string[];
    onFeatureUsage?: (usage: FeatureUsage) => void;
  }): AcceptedPlugin;
}
