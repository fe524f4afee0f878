/**
 * Everything that another union changes to make the library its own.
 * SITE_URL and BASE_PATH in the environment override the address for one build, LIBRARIES the other libraries.
 */
const environment = (name: string): string | undefined => globalThis.process?.env[name];

export const SITE = {
  /** 网站名称，出现在页眉、标题和 Word 文件里。 */
  name: '工会实务库',
  /** 英文名，只用于页脚和元数据。 */
  nameEnglish: 'Union Practice Library',
  /** 一句话说明。 */
  description: '工会工作的做法、措辞与总结：有步骤、有出处、可检索、可直接取用。',
  /** 对外网址，不带末尾斜杠；用于规范链接、订阅、网站地图和二维码。 */
  url: environment('SITE_URL') ?? 'https://union-practice.example',
  /** 部署在子目录时写 /子目录/，否则写 /。 */
  base: environment('BASE_PATH') ?? '/',
  /**
   * 一起搜索的其他库，写作“名称=网址”，几个之间用空格隔开；没有就留空。
   * 对方须允许跨域读取，见 scripts/deploy/README.md。LIBRARIES 在环境变量里时以它为准。
   */
  libraries: environment('LIBRARIES') ?? '',
  /** 维护者名称。 */
  publisher: '工会实务库编写组',
  /** 读者反馈的去处：邮箱、电话或一句说明；留空则不显示。 */
  contact: '',
  /** 内容许可。 */
  licence: { name: 'CC BY 4.0', title: '知识共享署名4.0国际许可协议', url: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans' },
} as const;
