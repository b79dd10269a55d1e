import { expect, it } from 'vitest';
import { csv } from '../src/csv.ts';

it('writes what spreadsheets read', () => {
  const text = csv(
    ['a', 'b'],
    [
      ['甲，乙', 'a,b'],
      ['她说"好"', '两\n行'],
      [null, -20],
    ],
  );
  expect(text).toBe('\uFEFFa,b\r\n甲，乙,"a,b"\r\n"她说""好""","两\n行"\r\n,-20\r\n');
});

it.each(['=1+1', '+1', '-1', '@a', '\tb'])('%j is no formula', (value) => {
  expect(csv(['a'], [[value]])).toContain(`'${value}`);
});
