/** Characters that are taken for one another when typing: same sound, or nearly the same shape. */
const GROUPS: readonly string[] = [
  '别另列', '系糸係', '话活画', '级极及纪', '间问简', '期其齐', '户护尸', '名明', '访仿防', '订定钉', '帐账', '销消硝', '顾故', '编偏遍', '码马玛', '址止',
  '注住主柱', '源原', '预予', '计记继', '购构够', '型形刑', '牌排', '架驾', '跟根', '进近', '回会汇', '联连', '意义异', '向像象相', '客容', '姓性',
  '日曰目', '份分', '证正政', '类内', '状壮装', '态太', '等登', '拟似', '欲玉', '业叶', '员圆园', '公工', '司同', '产铲', '品晶', '数树', '量良',
  '金今', '额颜', '款欵', '交较', '货贷', '期欺', '度渡', '备各', '称秤', '手首', '机及', '电申', '号呺', '微徽', '信伩', '职只', '位立', '省有', '市巿',
  '店占', '道到', '渠巨', '理里', '单旦', '收牧', '付负', '下夏', '次此', '后候', '最罪', '未末', '败拜', '战占站', '保宝', '险检', '车東',
]; // prettier-ignore

const TWINS: ReadonlyMap<string, ReadonlySet<string>> = GROUPS.reduce((map, group) => {
  for (const character of group)
    map.set(character, new Set([...(map.get(character) ?? []), ...group].filter((other) => other !== character)));
  return map;
}, new Map<string, ReadonlySet<string>>());

/**
 * What a header may be meant to say if one of its characters is a slip of the pen.
 *
 * @param typed a header's `core`
 * @returns the header with each of its characters replaced in turn by those it is taken for
 * @example withoutSlip('意向级另') // […, '意向级别', '意向级列', …]
 */
export function withoutSlip(typed: string): readonly string[] {
  return Array.from(typed).flatMap((character, i) =>
    [...(TWINS.get(character) ?? [])].map((meant) => `${typed.slice(0, i)}${meant}${typed.slice(i + 1)}`),
  );
}
