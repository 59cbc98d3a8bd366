/** Dutch words that deny what they stand with. */
export const denialsNl = `
niet geen nooit niemand niets niks nergens noch zonder evenmin nauwelijks amper allerminst geenszins
`;

/** Dutch words that hold a denial within them, or bring one about in a translation; written as the English list is. */
export const impliedNl = `
onbe* onge* onm* onv* onw* ond* onz* onr* ont* onaf* onaan* onnod* onju* onlo* onpa* onto* onschuld* oneen* oneven* onhan* onac* onop* onui* non* dis* mis* illega* inactie* incomple* incorrect*
*loos *loze *loosheid *vrij *vrije nee neen zonder pas ongeacht voorkom* voorkwam* vermijd* vermeed* vermeden verhinder* belet* blokk* geblokk* stop* gestopt verbod* verbied* verboden weiger* geweiger*
verwerp* verworpen afwijz* afgewezen ontken* bestrij* ontbre* ontbrak* gebrek* afwezig* gemis kwijt mist misten fout* verkeerd* vals* kapot gebroken verberg* verborg* verwijder* negeer* genegeer* uitsluit* uitgeslot* uitgezonderd
mislukt* mislukk* faal* gefaald tegen afgel* annul* geannul* opgehou* verliest verloor verloren vergeet vergeten vergat alleen slechts enkel maar behalve tenzij totdat tot eerder liever anders weinig minder minst* zelden te
buiten noch evenmin helaas twijfel* moeilijk* lastig* nul voorzichtig* aarzel* tijdelijk* leeg lege uitgeschakeld* privé ondanks moeite wel toch
`;
