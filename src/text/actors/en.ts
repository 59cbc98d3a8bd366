/** English common nouns for who or what acts: people by what they do, bodies, and vessels and vehicles that are told of as if they acted. */
export const actorsEn = `
minister ministers ministry premier president presidents chancellor king queen prince princess mayor mayors alderman aldermen governor governors senator senators lawmaker lawmakers politician politicians
secretary ambassador ambassadors diplomat diplomats envoy consul commissioner commissioners parliament senate congress cabinet government governments administration council councils councillor councillors
municipality province state committee committees commission panel authority authorities regulator watchdog inspectorate inspector inspectors agency agencies bureau department
court courts tribunal judge judges jury magistrate magistrates prosecutor prosecutors prosecution lawyer lawyers attorney attorneys solicitor barrister defence defense notary bailiff trustee trustees
police officer officers policeman policemen policewoman detective detectives investigator investigators sheriff firefighter firefighters firemen brigade coastguard army navy military soldier soldiers troops
general colonel commander guard guards warden rebels militia guerrilla pirates
company companies firm firms business businesses corporation manufacturer manufacturers maker makers producer producers supplier suppliers retailer retailers chain shop supermarket factory plant operator operators
contractor contractors developer developers builder builders architect architects engineer engineers technician technicians mechanic electrician plumber carpenter
bank banks insurer insurers broker lender lenders fund funds investor investors shareholder shareholders owner owners landlord landlords tenant tenants buyer buyers seller sellers bidder bidders customer customers consumer consumers
director directors manager managers executive executives boss chief chairman chairwoman chairperson treasurer accountant accountants auditor auditors employee employees worker workers staff employer employers
union unions association associations federation organisation organisations organization organizations foundation foundations charity charities institute institution society club clubs team teams league league
party parties coalition opposition movement group groups gang network alliance consortium
scientist scientists researcher researchers professor professors lecturer academic academics historian historians archaeologist archaeologists biologist biologists geologist physicist chemist astronomer economist economists
analyst analysts expert experts specialist specialists consultant consultants adviser advisers statistician epidemiologist virologist immunologist ecologist
doctor doctors physician physicians surgeon surgeons nurse nurses midwife midwives dentist pharmacist psychologist psychiatrist paramedic paramedics patient patients vet carer carers therapist
teacher teachers headmaster principal pupil pupils student students school schools university universities college hospital hospitals clinic clinics museum museums library theatre orchestra choir gallery zoo
artist artists painter sculptor writer writers author authors poet composer musician musicians singer singers actor actors actress filmmaker photographer photographers designer designers curator curators collector collectors
journalist journalists reporter reporters correspondent editor editors presenter broadcaster newspaper newspapers magazine station publisher publishers blogger columnist
spokesman spokeswoman spokesperson witness witnesses victim victims suspect suspects thief thieves burglar burglars robber robbers hacker hackers attacker attackers intruder intruders vandals smuggler smugglers gunman
resident residents neighbour neighbours neighbor neighbors villager villagers citizen citizens inhabitant inhabitants tourist tourists visitor visitors passenger passengers commuter commuters traveller travellers hiker hikers
cyclist cyclists motorist motorists driver drivers pedestrian pedestrians pilot pilots captain captains skipper crew crews sailor sailors diver divers fisherman fishermen angler anglers farmer farmers gardener forester ranger rangers hunter hunters beekeeper shepherd
baker bakers butcher cook chef waiter barman cleaner cleaners caretaker janitor courier couriers postman trader traders merchant merchants
coach coaches trainer trainers player players goalkeeper striker referee champion rider riders runner runners athlete athletes supporter supporters fan fans
activist activists campaigner campaigners protester protesters demonstrator demonstrators volunteer volunteers critic critics founder founders whistleblower applicant applicants claimant claimants plaintiff defendant defendants
man men woman women boy boys girl girls child children father mother parents son daughter brother brothers sister sisters husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother family families couple twins teenager teenagers pensioner pensioners toddler baby
priest priests pastor imam rabbi bishop church monks nuns pope
train trains tram trams bus buses truck trucks lorry lorries van vans car cars taxi ambulance helicopter aircraft plane planes drone drones ship ships boat boats ferry ferries vessel vessels trawler trawlers dredger tanker freighter barge yacht tugboat submarine tractor motorcycle
dog dogs wolf wolves fox bear seal whale horse
heirs heir guest guests friends colleague colleagues successor predecessor runner-up winner winners loser sponsor sponsors donor donors grandson granddaughter
`;
