/** Dutch words that deny what they stand with. */
export const denialsNl = `
niet geen nooit niemand niets niks nergens noch zonder evenmin nauwelijks amper allerminst geenszins
`;
