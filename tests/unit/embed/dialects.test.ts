import { describe, expect, test, vi } from 'vitest';
import { amp } from '../../../src/embed/child/dialects/amp.ts';
import { context } from '../../../src/embed/child/dialects/context.ts';
import { datawrapper } from '../../../src/embed/child/dialects/datawrapper.ts';
import { guardian } from '../../../src/embed/child/dialects/guardian.ts';
import { iframeResizer } from '../../../src/embed/child/dialects/iframe-resizer.ts';
import { openIframeResizer } from '../../../src/embed/child/dialects/open-iframe-resizer.ts';
import { ours, own, readStep } from '../../../src/embed/child/dialects/own.ts';
import { pym } from '../../../src/embed/child/dialects/pym.ts';
import { wordpress } from '../../../src/embed/child/dialects/wordpress.ts';

const size = { width: 600, height: 432 };

describe('pym.js', () => {
  test('speaks only where it gave the frame an id', () => {
    expect(pym('chart-1').height(size)).toEqual(['pymxPYMxchart-1xPYMxheightxPYMx432']);
    expect(pym().height(size)).toEqual([]);
  });
  test('hears a new width, of its own id only', () => {
    expect(pym('a').hear?.('pymxPYMxaxPYMxwidthxPYMx600', {})).toBe(true);
    expect(pym('a').hear?.('pymxPYMxbxPYMxwidthxPYMx600', {})).toBe(false);
    expect(pym().hear?.('pymxPYMxundefinedxPYMxwidthxPYMx600', {})).toBe(false);
  });
});

describe('AMP, frames, sidechain', () => {
  test('the same object for all three', () => {
    expect(amp(false).height(size)).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 432 }]);
    expect(amp(false).hello).toEqual([]);
  });
  test('in AMP it says that it is ready, and nothing of less than 100 pixels', () => {
    expect(amp(true).hello).toEqual([{ sentinel: 'amp', type: 'embed-ready' }]);
    expect(amp(true).height({ width: 600, height: 99 })).toEqual([]);
    expect(amp(false).height({ width: 600, height: 99 })).toHaveLength(1);
  });
  test('hears the first word of frames', () => {
    expect(amp(false).hear?.('', { sentinel: 'amp', type: 'frames-init' })).toBe(true);
    expect(amp(false).hear?.('', { type: 'frames-init' })).toBe(false);
  });
});

describe('iframe-resizer', () => {
  const four = '[iFrameSizer]frame1:8:false:false:32:true:true:null:max:null:null:0:false:parent:scroll:true';
  const five = `${four}:8:8:true:license:5.5.9:3::false`;
  test('says nothing before the host began', () => {
    expect(iframeResizer(() => 'Title').height(size)).toEqual([]);
  });
  test('answers the fourth: the first message, then the size, whose word stands last', () => {
    const dialect = iframeResizer(() => 'Title');
    expect(dialect.hear?.(four, {})).toBe(true);
    expect(dialect.height(size)).toEqual([
      '[iFrameSizer]frame1:432:600:init:',
      '[iFrameSizer]frame1:432:600:resizeObserver',
    ]);
    expect(dialect.height(size)).toEqual(['[iFrameSizer]frame1:432:600:resizeObserver']);
  });
  test('gives the fifth the title once, without a colon', () => {
    const dialect = iframeResizer(() => 'Chain: who');
    dialect.hear?.(five, {});
    expect(dialect.height(size)[1]).toBe('[iFrameSizer]frame1:0:0:title:Chain – who');
    dialect.hear?.(five, {});
    expect(dialect.height(size)).toEqual([
      '[iFrameSizer]frame1:432:600:init:',
      '[iFrameSizer]frame1:432:600:resizeObserver',
    ]);
  });
  test('asked again; an id with a colon; other messages', () => {
    const dialect = iframeResizer(() => '');
    expect(dialect.hear?.('[iFrameSizer]resize', {})).toBe(true);
    expect(dialect.hear?.(four.replace('frame1', 'a:b'), {})).toBe(false);
    expect(dialect.hear?.('[iFrameSizer]message:{"a":true}', {})).toBe(false);
    expect(dialect.hear?.('frame1:8:false', {})).toBe(false);
    expect(dialect.height(size)).toEqual([]);
  });
});

test('open-iframe-resizer begins itself', () => {
  const dialect = openIframeResizer();
  expect(dialect.height(size)).toEqual([]);
  expect(dialect.hear?.('', { type: 'iframe-child-init' })).toBe(true);
  expect(dialect.height(size)).toEqual([{ type: 'iframe-resized', width: 600, height: 432 }]);
  expect(dialect.hear?.('', { type: 'iframe-get-child-dimensions' })).toBe(true);
  expect(dialect.hear?.('', { type: 'other' })).toBe(false);
});

test('Datawrapper; Medium, Embedly and Iframely', () => {
  expect(datawrapper('chain-1').height(size)).toEqual([{ 'datawrapper-height': { 'chain-1': 432 } }]);
  expect(context('https://a.example/?x#y').height(size)).toEqual([
    '{"src":"https://a.example/?x#y","context":"iframe.resize","height":432}',
  ]);
});

describe('WordPress', () => {
  test('the secret of the address, or else of the first message', () => {
    expect(wordpress('abc').height(size)).toEqual([{ message: 'height', value: 432, secret: 'abc' }]);
    const dialect = wordpress();
    expect(dialect.height(size)).toEqual([]);
    expect(dialect.link('https://a.example/')).toEqual([]);
    expect(dialect.hear?.('', { message: 'ready', secret: 'xyz' })).toBe(true);
    expect(dialect.link('https://a.example/')).toEqual([
      { message: 'link', value: 'https://a.example/', secret: 'xyz' },
    ]);
  });
  test('another secret than the one it has is not answered', () => {
    const dialect = wordpress('abc');
    expect(dialect.hear?.('', { message: 'ready', secret: 'xyz' })).toBe(false);
    expect(dialect.hear?.('', { message: 'ready', secret: 5 })).toBe(false);
    expect(dialect.hear?.('', { message: 'height', secret: 'abc' })).toBe(false);
    dialect.learn('later');
    expect(dialect.hear?.('', { message: 'ready', secret: 'later' })).toBe(true);
  });
});

test('the Guardian: both forms, and only the first message asks for an answer', () => {
  const dialect = guardian('chain');
  expect(dialect.height(size)).toEqual([
    '{"id":"iframeMessenger:chain","type":"set-height","value":432}',
    { kind: 'interactive:height', height: 432 },
    '{"kind":"interactive:height","height":432}',
  ]);
  expect(dialect.hear?.('', { kind: 'interactive:scroll', scroll: 0 })).toBe(true);
  expect(dialect.hear?.('', { kind: 'interactive:height', height: 432 })).toBe(false);
});

describe('our own', () => {
  const heard = (said: Record<string, unknown>): unknown[] => {
    const wishes = { go: vi.fn(), progress: vi.fn(), theme: vi.fn(), unpin: vi.fn() };
    const again = ours(wishes).hear?.('', said);
    return [again, ...Object.values(wishes).flatMap(({ mock }) => mock.calls as unknown[][])];
  };
  const say = (type: string, more?: object): unknown[] => heard({ ns: 'according', v: 1, type, ...more });
  test('each message, well formed', () => {
    expect(say('step', { step: 'emails' })).toEqual([false, ['emails']]);
    expect(say('step', { step: '3' })).toEqual([false, [3]]);
    expect(say('progress', { progress: 0.25 })).toEqual([false, [0.25]]);
    expect(say('theme', { theme: 'dark' })).toEqual([false, ['dark']]);
    expect(say('theme', { theme: 'auto' })).toEqual([false, []]);
    expect(say('unpin')).toEqual([false, []]);
    expect(say('resend')).toEqual([true]);
  });
  test.for<[string, object]>([
    ['step', { step: 'A b' }],
    ['step', { step: 1.5 }],
    ['step', { step: { toString: () => 'a' } }],
    ['progress', { progress: 1.01 }],
    ['progress', { progress: NaN }],
    ['progress', { progress: '0.5' }],
    ['theme', { theme: 'javascript:' }],
    ['navigate', { to: 'https://a.example/' }],
    ['constructor', {}],
  ])('%s %o: not heard', ([type, more]) => {
    expect(say(type, more)).toEqual([false]);
  });
  test('another namespace, another version', () => {
    expect(heard({ ns: 'other', v: 1, type: 'resend' })).toEqual([false]);
    expect(heard({ ns: 'according', v: 2, type: 'resend' })).toEqual([false]);
  });
  test('what is told says whose it is, whatever it carries', () => {
    expect(own('step', { ns: 'other', type: 'x', step: 'a' })).toEqual({
      ns: 'according',
      v: 1,
      type: 'step',
      step: 'a',
    });
  });
  test('steps by id and number', () => {
    expect(['emails', '4', 4, -1, '', 'x'.repeat(61), null, undefined].map(readStep)).toEqual([
      'emails',
      4,
      4,
      -1,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
