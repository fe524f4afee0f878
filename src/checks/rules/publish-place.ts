import { placeFault } from '../../settings/publish-place.ts';
import type { Rule } from './rule.ts';

/** The desk publishes where it takes nothing else with it. */
export const publishPlace: Rule = ({ site }) => {
  const publish = site?.data.publish;
  const fault = publish && placeFault(publish);
  return !site || fault === undefined
    ? []
    : [
        {
          file: site.file,
          line: site.yaml.lineOf(['publish']),
          rule: 'publish-place',
          found: `publish ${fault}`,
          expected: '一个只放网站的文件夹，发布时整个换掉',
          repair: '换一个空的文件夹，如 ../wang-zhan；不写 publish 就只生成到 dist',
        },
      ];
};
