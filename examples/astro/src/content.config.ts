import { defineCollection } from 'astro:content';
import { ropa } from 'ropa/astro';

export const collections = {
  notices: defineCollection({
    loader: ropa({ registry: '../../registry', organisations: ['oo2'] }),
  }),
};
