/** @type {import('next').NextConfig} */
export default {
  compiler: { styledComponents: true },
  devIndicators: false,
  transpilePackages: ['@care-mode/core', '@care-mode/react', '@care-mode/tokens'],
  // `pnpm typecheck` reads these files with the rest of the workspace, once.
  typescript: { ignoreBuildErrors: true },
};
