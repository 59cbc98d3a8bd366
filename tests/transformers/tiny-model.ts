import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a model for transformers.js whose whole network is a table of word vectors: as much of ONNX's protocol buffers as
 * that takes, a WordPiece vocabulary and a BERT configuration. A word's vector is 1 in the place of its concept.
 */
export function writeTinyModel(folder: string, concepts: readonly (readonly string[])[]): void {
  const vocabulary = new Map([['[PAD]', 0], ['[UNK]', 1], ['[CLS]', 2], ['[SEP]', 3], ['[MASK]', 4]]);
  const dimensions = concepts.length + 1;
  const rows: number[][] = Array.from({ length: 5 }, () => Array.from({ length: dimensions }, (_, k) => (k === concepts.length ? 0.1 : 0)));
  concepts.forEach((words, concept) => {
    for (const word of words) {
      vocabulary.set(word, vocabulary.size);
      rows.push(Array.from({ length: dimensions }, (_, k) => (k === concept ? 1 : 0)));
    }
  });
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value));
  write('config.json', { model_type: 'bert', architectures: ['BertModel'], hidden_size: dimensions, num_hidden_layers: 1, num_attention_heads: 1, vocab_size: rows.length });
  write('tokenizer_config.json', { tokenizer_class: 'BertTokenizer', do_lower_case: true, model_max_length: 128, pad_token: '[PAD]', unk_token: '[UNK]', cls_token: '[CLS]', sep_token: '[SEP]', mask_token: '[MASK]' });
  const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'].map((content, id) => ({ id, content, special: true, single_word: false, lstrip: false, rstrip: false, normalized: false }));
  write('tokenizer.json', {
    version: '1.0', truncation: null, padding: null, added_tokens: special, post_processor: null, decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab: Object.fromEntries(vocabulary) },
  });
  writeFileSync(join(folder, 'onnx/model.onnx'), gatherModel(rows));
}

const float = 1;
const int64 = 7;

/** An ONNX model of one node: last_hidden_state = Gather(table, input_ids). */
function gatherModel(rows: readonly (readonly number[])[]): Uint8Array {
  const table = Buffer.from(Float32Array.from(rows.flat()).buffer);
  const graph = [
    message(1, [text(1, 'table'), text(1, 'input_ids'), text(2, 'last_hidden_state'), text(4, 'Gather')]),
    text(2, 'tiny'),
    message(5, [varintField(1, rows.length), varintField(1, rows[0]!.length), varintField(2, float), text(8, 'table'), field(9, table)]),
    message(11, [text(1, 'input_ids'), tensorType(int64, ['batch', 'sequence'])]),
    message(12, [text(1, 'last_hidden_state'), tensorType(float, ['batch', 'sequence', 'dimensions'])]),
  ];
  return Buffer.concat([varintField(1, 8), message(8, [varintField(2, 13)]), message(7, graph)]);
}

const tensorType = (type: number, axes: readonly string[]): Buffer =>
  message(2, [message(1, [varintField(1, type), message(2, axes.map((axis) => message(1, [text(2, axis)])))])]);

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  while (left > 127) {
    bytes.push((left & 127) | 128);
    left >>>= 7;
  }
  return Buffer.from([...bytes, left]);
}

const varintField = (number: number, value: number): Buffer => Buffer.concat([varint(number << 3), varint(value)]);
const field = (number: number, bytes: Uint8Array): Buffer => Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
const text = (number: number, value: string): Buffer => field(number, Buffer.from(value));
const message = (number: number, fields: readonly Buffer[]): Buffer => field(number, Buffer.concat(fields));
