import type { SerialDay } from './calendar';
import { dayOf, isoOf } from './calendar';
import type { Random } from './random';
import type { Energy } from './reference';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛';
const MALE = '伟强磊军洋勇杰涛明超刚平辉鹏斌波宇浩凯健俊帆雷博峰龙翔旭宁哲晨阳志国文海建成立';
const FEMALE = '芳娜敏静丽艳娟霞秀燕玲桂英华慧巧美婷雪琳晶妍茜倩岚冰颖洁梅莉萍红月彤悦欣瑶佳怡雯';
const PREFIXES = [
  '130',
  '131',
  '132',
  '135',
  '136',
  '137',
  '138',
  '139',
  '150',
  '151',
  '152',
  '155',
  '157',
  '158',
  '159',
];
const NEW_PREFIXES = ['166', '173', '176', '177', '180', '181', '185', '186', '187', '188', '189', '191', '198', '199'];
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';

/** Check character of an ID number (GB 11643-1999) from its first 17 digits. */
export function idCheckCharacter(digits: string): string {
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits.charAt(i)), 0);
  return '10X98765432'.charAt(sum % 11);
}

/** Check character of a VIN (position 9; what stands there is not looked at). */
export function vinCheckCharacter(vin: string): string {
  const sum = VIN_WEIGHTS.reduce((total, weight, i) => total + weight * (VIN_VALUES.indexOf(vin.charAt(i)) % 10), 0);
  return '0123456789X'.charAt(sum % 11);
}

export interface Person {
  readonly name: string;
  readonly gender: '男' | '女';
  readonly phone: string;
}

/** Gives invented people and papers, each of them once. */
export interface People {
  person(): Person;
  idNumber(gender: '男' | '女'): string;
  vin(deliveredOn: SerialDay): string;
  plate(energy: Energy): string;
}

/**
 * Phones have the form of a mobile number with 0000 in the middle, ID numbers the city-level code 330100, which no person carries:
 * they pass every check of form and belong to nobody.
 */
export function createPeople(random: Random): People {
  const taken = new Set<string>();
  const once = (make: () => string): string => {
    for (;;) {
      const value = make();
      if (taken.has(value)) continue;
      taken.add(value);
      return value;
    }
  };
  const character = (list: string): string => list.charAt(random.int(0, list.length - 1));
  const digits = (count: number): string => String(random.int(0, 10 ** count - 1)).padStart(count, '0');

  const person = (): Person => {
    const gender = random.chance(0.62) ? '男' : '女';
    const given = gender === '男' ? MALE : FEMALE;
    const name = once(() => character(SURNAMES) + character(given) + (random.chance(0.68) ? character(given) : ''));
    const phone = once(() => `${random.pick(random.chance(0.6) ? PREFIXES : NEW_PREFIXES)}0000${digits(4)}`);
    return { name, gender, phone };
  };
  const idNumber = (gender: '男' | '女'): string =>
    once(() => {
      const birthday = isoOf(random.int(dayOf('1966-01-01'), dayOf('2002-12-31'))).replaceAll('-', '');
      const order = random.int(0, 40) * 2 + (gender === '男' ? 1 : 0);
      const body = `330100${birthday}${String(order).padStart(3, '0')}`;
      return body + idCheckCharacter(body);
    });
  const vin = (deliveredOn: SerialDay): string =>
    once(() => {
      const year = 'PRSTV'.charAt(Number(isoOf(deliveredOn).slice(0, 4)) - 2023);
      const open = `LY0${character('ABCDEF')}${random.int(1, 9)}${character('ABCDEFGH')}${random.int(1, 9)}${digits(1)}0${year}${character('AB')}${digits(6)}`;
      return open.slice(0, 8) + vinCheckCharacter(open) + open.slice(9);
    });
  const plate = (energy: Energy): string =>
    once(() => {
      const place = random.weighted([
        ['浙A', 80],
        ['浙D', 8],
        ['浙F', 7],
        ['沪C', 5],
      ]);
      if (energy === '纯电') return `${place}D${digits(5)}`;
      if (energy === '插混') return `${place}F${digits(5)}`;
      return `${place}${digits(1)}${character(LETTERS)}${digits(3)}`;
    });
  return { person, idNumber, vin, plate };
}
