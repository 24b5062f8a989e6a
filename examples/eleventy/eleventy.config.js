import { ropa } from 'ropa/eleventy';

export default function (config) {
  config.addPlugin(ropa, { registry: '../../registry', organisations: ['oo2'] });
  return { dir: { input: 'pages', output: 'dist' } };
}
