/** The two builds that are tested: one at the root of a host, one in a folder of a known host. */
export interface Build {
  name: string;
  /** Folder that is the root of the host. */
  host: string;
  /** Folder of the built site. */
  dist: string;
  base: string;
  /** Where it says it is. */
  siteUrl: string;
}

export const rootBuild: Build = {
  name: 'dist',
  host: 'dist',
  dist: 'dist',
  base: '/',
  siteUrl: 'http://localhost:4321',
};

/** Lies in a folder named as its base, so that a link without the base leads nowhere. */
export const folderBuild: Build = {
  name: 'dist under /duidu/',
  host: '.cache/host',
  dist: '.cache/host/duidu',
  base: '/duidu/',
  siteUrl: 'https://example.org',
};
