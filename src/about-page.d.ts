// The library's word on itself, compiled by Astro's MDX: an alias of its content/about.mdx (integrations/library-settings.ts).
declare module '#about' {
  export const Content: import('astro/runtime/server/index.js').AstroComponentFactory;
}
