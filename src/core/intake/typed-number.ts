import { spaceCode, type Code } from '../codes/code';

/**
 * `-2130575338, Microsoft.SharePoint.SPException`: SharePoint's number and the .NET type that says who speaks. One number
 * has several meanings, so its name is that of the type.
 */
export function typedNumber(number: string, written: string): { code: Code; names: string[] } {
  const type = /[\w.]+$/.exec(written)?.[0] ?? '';
  return {
    code: spaceCode(Number(number), 'sharepoint'),
    names: [`${type.split('.').at(-1) ?? type} ${number}`, type],
  };
}
