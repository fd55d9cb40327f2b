import { run, smallProduct, type SmallProduct } from '../main/small-product';

let product: SmallProduct;

beforeEach(() => {
  product = smallProduct();
});

afterEach(() => {
  product.remove();
});

test('a knowledge base without mistakes is counted, and the exit code is 0', () => {
  expect(run(product, 'tools/kb.js', [])).toEqual({
    status: 0,
    out: '2 articles, 2 facts, 1 explanations, 0 problems\n',
    err: '',
  });
});

test('every mistake is told with its file and line, and the exit code is 1', () => {
  product.knowledge.change('articles/desktop-flows/machine-refused.yaml', 'SavedSecret: pin', 'SavedSecret: pins');
  product.knowledge.change('facts/machine.yaml', 'title: Whether', 'titel: Whether');

  const { status, out, err } = run(product, 'tools/kb.js', []);

  expect(err).toMatch(
    /^knowledge\/articles\/desktop-flows\/machine-refused\.yaml:16 {2}SavedSecret has no value pins/m,
  );
  expect(err).toMatch(/^knowledge\/facts\/machine\.yaml:2 {2}Joined\.titel: there is no such key/m);
  expect(out).toContain('problems');
  expect(status).toBe(1);
});
