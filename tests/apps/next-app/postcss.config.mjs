/** Style sheets of the app follow the care settings; `fit.css` in the layout says how. */
export default {
  plugins: { '@care-mode/retrofit/postcss': {} },
};
