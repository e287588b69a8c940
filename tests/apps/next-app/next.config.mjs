/** @type {import('next').NextConfig} */
export default {
  compiler: { styledComponents: true },
  devIndicators: false,
  transpilePackages: ['@care-mode/core', '@care-mode/react', '@care-mode/tokens'],
};
