import { describe, expect, it } from 'vitest';
import { matchCommands } from './match-commands';

const commands = ['错题本', '继续阅读', '练习', 'Practice'].map((name) => ({
  id: name,
  name,
  keys: '',
  run: () => {},
}));
const READINGS: Record<string, readonly string[]> = {
  错: ['cuo'],
  题: ['ti'],
  本: ['ben'],
  练: ['lian'],
  习: ['xi'],
  阅: ['yue'],
  读: ['du'],
  继: ['ji'],
  续: ['xu'],
};
const names = (typed: string) =>
  matchCommands(commands, typed, (character) => READINGS[character] ?? []).map(({ command }) => command.name);

describe('matchCommands', () => {
  it('goes by words, pinyin and initials', () => {
    expect(names('題')).toEqual(['错题本']);
    expect(names('ctb')).toEqual(['错题本']);
    expect(names('yuedu')).toEqual(['继续阅读']);
    expect(names('PRACT')).toEqual(['Practice']);
    expect(names('')).toEqual([]);
  });

  it('puts what begins with the words first', () => {
    const two = ['看书架', '书架'].map((name) => ({ id: name, name, keys: '', run: () => {} }));
    expect(matchCommands(two, '书架', null).map(({ command }) => command.name)).toEqual(['书架', '看书架']);
  });
});
